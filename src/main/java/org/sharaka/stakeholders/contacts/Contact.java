package org.sharaka.stakeholders.contacts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;

/**
 * One interview or telephone call with one person for a case. It takes up to four attempts, no two in the same half of a
 * day, and nothing is noted without the person's consent.
 *
 * @param guide            the guide or script that is followed, with its version
 * @param recordingConsent whether the person agreed to a recording
 * @param wishedAt         the appointment the person asked for, until another attempt is planned
 * @param notes            the person's say in what was noted; {@code null} before there are notes
 */
public record Contact(long id, CaseNumber number, long personId, ContactKind kind, String guide, State state, ContactOutcome outcome,
    boolean recordingConsent, Instant wishedAt, List<Attempt> attempts, List<Statement> statements, Notes notes, Instant openedAt, Instant closedAt) {

  public static final int MOST_ATTEMPTS = 4;

  public enum State {OPEN, PLANNED, NOTED, CLOSED}

  /**
   * @param token  opens the page on which the person reads the notes
   * @param dueAt  until when they may answer
   * @param answer {@code null} until they have, or the time has passed
   */
  public record Notes(String token, Instant dueAt, NotesAnswer answer, Instant answeredAt) {}

  public Contact {
    attempts = List.copyOf(attempts);
    statements = List.copyOf(statements);
  }

  Contact planned(Instant at, String place, String actor, Instant now, ZoneId zone) {
    require(State.OPEN);
    if (attempts.size() >= MOST_ATTEMPTS) {
      throw Refusal.of("contact.attempts", Map.of("most", MOST_ATTEMPTS)).thrown();
    }
    if (at.atZone(zone).toLocalDate().isBefore(LocalDate.ofInstant(now, zone))) {
      throw Refusal.at("plannedOn", "contact.past").thrown();
    }
    if (attempts.stream().anyMatch(attempt -> attempt.sharesHalfDayWith(at, zone))) {
      throw Refusal.at("plannedOn", "contact.sameHalfDay").thrown();
    }
    List<Attempt> more = new ArrayList<>(attempts);
    more.add(new Attempt(attempts.size() + 1, at, place, actor, null, null, null));
    return with(State.PLANNED, null, null, more, statements, recordingConsent, null);
  }

  Contact reported(AttemptReport report, Instant now) {
    require(State.PLANNED);
    report.check();
    List<Attempt> tried = new ArrayList<>(attempts);
    Attempt last = tried.remove(tried.size() - 1);
    tried.add(last.reported(report.result(), report.remark(), now));
    boolean mayTryAgain = tried.size() < MOST_ATTEMPTS;
    return switch (report.result()) {
      case REACHED -> with(State.NOTED, ContactOutcome.COMPLETED, null, tried, report.said(now), report.mayBeRecorded(), null);
      case PARTIAL -> with(State.NOTED, ContactOutcome.PARTIAL, null, tried, report.said(now), report.mayBeRecorded(), null);
      case REFUSED -> with(State.CLOSED, ContactOutcome.REFUSED, null, tried, List.of(), false, now);
      case WRONG_NUMBER -> with(State.CLOSED, ContactOutcome.WRONG_CONTACT, null, tried, List.of(), false, now);
      case NO_ANSWER -> mayTryAgain ? with(State.OPEN, null, null, tried, List.of(), false, null)
          : with(State.CLOSED, ContactOutcome.UNREACHABLE, null, tried, List.of(), false, now);
      case APPOINTMENT -> mayTryAgain ? with(State.OPEN, null, report.wishedAt(), tried, List.of(), false, null)
          : with(State.CLOSED, ContactOutcome.POSTPONED, null, tried, List.of(), false, now);
    };
  }

  /** The person has asked not to be contacted, whoever they said it to. */
  Contact refused(Instant now) {
    return with(State.CLOSED, ContactOutcome.REFUSED, null, attempts, List.of(), false, now);
  }

  Contact laidBefore(Notes notes) {
    require(State.NOTED);
    return new Contact(id, number, personId, kind, guide, state, outcome, recordingConsent, wishedAt, attempts, statements, notes, openedAt, closedAt);
  }

  /** @param texts the statements as the person wants them, in their order; a blank one is left as noted */
  Contact answered(List<String> texts, Instant now) {
    if (state != State.NOTED || notes == null || notes.answer() != null) {
      throw Refusal.of("contact.notes.closed").thrown();
    }
    List<Statement> corrected = new ArrayList<>(statements);
    for (int i = 0; i < corrected.size() && i < texts.size(); i++) {
      String text = texts.get(i) == null ? "" : texts.get(i).strip();
      if (text.length() > AttemptReport.LONGEST_STATEMENT) {
        throw Refusal.at("text" + i, "register.tooLong", Map.of("bound", AttemptReport.LONGEST_STATEMENT)).thrown();
      }
      corrected.set(i, text.isEmpty() ? corrected.get(i) : corrected.get(i).corrected(text));
    }
    NotesAnswer answer = corrected.equals(statements) ? NotesAnswer.CONFIRMED : NotesAnswer.CORRECTED;
    return new Contact(id, number, personId, kind, guide, state, outcome, recordingConsent, wishedAt, attempts, corrected,
        new Notes(notes.token(), notes.dueAt(), answer, now), openedAt, closedAt);
  }

  Contact closed(Instant now) {
    require(State.NOTED);
    Notes settled = notes == null || notes.answer() != null ? notes : new Notes(notes.token(), notes.dueAt(), NotesAnswer.SILENT, null);
    return new Contact(id, number, personId, kind, guide, State.CLOSED, outcome, recordingConsent, wishedAt, attempts, statements, settled, openedAt, now);
  }

  public boolean isClosed() {
    return state == State.CLOSED;
  }

  private Contact with(State next, ContactOutcome ended, Instant wish, List<Attempt> tried, List<Statement> said, boolean mayBeRecorded, Instant at) {
    return new Contact(id, number, personId, kind, guide, next, ended, mayBeRecorded, wish, tried, said, notes, openedAt, at);
  }

  private void require(State expected) {
    if (state != expected) {
      throw Refusal.of("contact.moved").thrown();
    }
  }
}
