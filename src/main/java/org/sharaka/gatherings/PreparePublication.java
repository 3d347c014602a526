package org.sharaka.gatherings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.Sector;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Settles what of approved minutes is published: everything, a summary with the reason why no more, or nothing with the
 * reason why. Each point goes by the rule of its item on the agenda: under the Chatham House Rule no text that goes out may
 * name who was there, and of a closed item nothing goes out.
 */
@Service
@Transactional
public class PreparePublication {

  private static final int LONGEST_TITLE = 250;

  private final Gatherings gatherings;
  private final Sessions sessions;
  private final MinutesBook book;
  private final MinutesComments comments;
  private final Publications publications;
  private final NamedPeople people;
  private final Chronicle chronicle;
  private final CurrentActor actor;
  private final Clock clock;

  /** A line as it may be read outside. @param of {@code P} and the number of a point from 1, or {@code V} and the id of a comment */
  public record Kept(String of, String text) {}

  /** @param kept the lines that are published; those left out are missing */
  public record Plan(CaseNumber session, Publication.Scope scope, Publication.Reason reason, String explanation, LocalizedText title, String summary,
      List<Kept> kept) {}

  /** A line and the rule it goes by. */
  private record Ruled(Publication.Line line, Confidentiality rule) {}

  PreparePublication(Gatherings gatherings, Sessions sessions, MinutesBook book, MinutesComments comments, Publications publications, NamedPeople people,
      Chronicle chronicle, CurrentActor actor, Clock clock) {
    this.gatherings = gatherings;
    this.sessions = sessions;
    this.book = book;
    this.comments = comments;
    this.publications = publications;
    this.people = people;
    this.chronicle = chronicle;
    this.actor = actor;
    this.clock = clock;
  }

  public void prepare(Plan plan) {
    Gathering session = gatherings.lock(plan.session());
    Minutes minutes = book.get(plan.session());
    if (!minutes.isApproved()) {
      throw Refusal.of("minutes.notApproved", Map.of("number", plan.session().value())).thrown();
    }
    Disclosure disclosure = sessions.disclosure(plan.session());
    if (disclosure.session() == Confidentiality.CLOSED && plan.scope() != Publication.Scope.NONE) {
      throw Refusal.at("scope", "minutes.closed").thrown();
    }
    if (publications.find(plan.session()).filter(Publication::isOut).isPresent()) {
      throw Refusal.of("minutes.publishedAlready", Map.of("number", plan.session().value())).thrown();
    }
    List<Ruled> lines = lines(plan, minutes, disclosure);
    Publication publication = publication(session, plan, lines.stream().map(Ruled::line).toList());
    check(plan, minutes, publication, lines.stream().map(Ruled::rule).toList(), disclosure);
    publications.save(publication, actor.name(), clock.instant());
    chronicle.note(session, "publicationDecided", Map.of("scope", plan.scope().name(), "reason", plan.reason() == null ? "" : plan.reason().name(),
        "explanation", plan.explanation() == null ? "" : plan.explanation()));
  }

  private static Publication publication(Gathering session, Plan plan, List<Publication.Line> lines) {
    return plan.scope() == Publication.Scope.NONE
        ? Publication.nothing(session, plan.reason(), plan.explanation(), session.arrangement().language())
        : new Publication(session.number(), plan.scope(), plan.reason(), plan.explanation(), plan.title() == null ? session.title() : plan.title(),
            session.arrangement().language(), plan.summary(), null, lines, null, 1);
  }

  private List<Ruled> lines(Plan plan, Minutes minutes, Disclosure disclosure) {
    if (plan.scope() != Publication.Scope.FULL) {
      return List.of();
    }
    List<MinutesComment> views = comments.annexed(plan.session());
    return plan.kept().stream().map(kept -> line(kept, minutes, views, disclosure)).toList();
  }

  /** Whose point it is tells where its speaker comes from. */
  private static Ruled line(Kept kept, Minutes minutes, List<MinutesComment> views, Disclosure disclosure) {
    boolean isPoint = kept.of() != null && kept.of().matches("P\\d{1,4}");
    int at = isPoint ? Integer.parseInt(kept.of().substring(1)) - 1 : -1;
    if (isPoint && at >= 0 && at < minutes.points().size()) {
      Minutes.Point point = minutes.points().get(at);
      Confidentiality rule = disclosure.of(point.item());
      Sector sector = rule == Confidentiality.CHATHAM_HOUSE ? null : point.sector();
      return new Ruled(new Publication.Line(Publication.Part.POINT, point.kind(), sector, kept.text()), rule);
    }
    MinutesComment said = views.stream().filter(view -> ("V" + view.id()).equals(kept.of())).findFirst()
        .orElseThrow(() -> Refusal.at("lines", "minutes.unknownLine").thrown());
    return new Ruled(new Publication.Line(Publication.Part.VIEW, null, null, kept.text()), minutes.rule(said, disclosure));
  }

  private void check(Plan plan, Minutes minutes, Publication publication, List<Confidentiality> rules, Disclosure disclosure) {
    List<Refusal> refusals = new ArrayList<>();
    boolean leavesOut = plan.scope() == Publication.Scope.FULL && plan.kept().size() < minutes.points().size() + comments.annexed(plan.session()).size();
    if (plan.scope() != Publication.Scope.FULL && plan.reason() == null) {
      refusals.add(Refusal.at("reason", "minutes.reasonMissing"));
    }
    if ((plan.scope() != Publication.Scope.FULL || leavesOut) && plan.explanation() == null) {
      refusals.add(Refusal.at("explanation", "minutes.explanationMissing"));
    }
    if (plan.scope() != Publication.Scope.NONE && (plan.summary() == null || plan.summary().isBlank())) {
      refusals.add(Refusal.at("summary", "minutes.summaryMissing"));
    }
    if (publication.title().ar().length() > LONGEST_TITLE || publication.title().en().length() > LONGEST_TITLE) {
      refusals.add(Refusal.at("titleAr", "gathering.tooLong", Map.of("longest", LONGEST_TITLE)));
    }
    IntStream.range(0, rules.size()).filter(i -> rules.get(i) == Confidentiality.CLOSED)
        .forEach(i -> refusals.add(Refusal.at("lines[" + i + "].text", "minutes.closedItem")));
    if (disclosure.has(Confidentiality.CHATHAM_HOUSE) && plan.scope() != Publication.Scope.NONE) {
      refusals.addAll(named(publication, rules));
    }
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }

  private List<Refusal> named(Publication publication, List<Confidentiality> rules) {
    NamedPeople.Names names = people.of(publication.session());
    List<Refusal> refusals = new ArrayList<>();
    look(names, "titleAr", publication.title().ar(), refusals);
    look(names, "titleEn", publication.title().en(), refusals);
    look(names, "summary", publication.summary(), refusals);
    IntStream.range(0, rules.size()).filter(i -> rules.get(i) == Confidentiality.CHATHAM_HOUSE)
        .forEach(i -> look(names, "lines[" + i + "].text", publication.lines().get(i).text(), refusals));
    return refusals;
  }

  static void look(NamedPeople.Names names, String field, String text, List<Refusal> refusals) {
    names.in(text).ifPresent(name -> refusals.add(Refusal.at(field, "minutes.namesSomeone", Map.of("name", name))));
  }
}
