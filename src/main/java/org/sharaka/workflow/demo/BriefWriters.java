package org.sharaka.workflow.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharaka.dialogues.Brief;
import org.sharaka.dialogues.BriefPart;
import org.sharaka.dialogues.Briefs;
import org.sharaka.dialogues.IssueBrief;
import org.sharaka.dialogues.RequestStatus;
import org.sharaka.dialogues.Requests;
import org.sharaka.dialogues.WriteBrief;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Both sides of a dialogue hand in their part of the issue brief so many working days after its preparation began. */
@Component
class BriefWriters implements Bystander {

  private static final LocalTime NOON = LocalTime.of(12, 0);

  private final Requests requests;
  private final Briefs briefs;
  private final WriteBrief write;
  private final IssueBrief issue;
  private final RequestPartners partners;
  private final WorkingCalendar calendar;
  private final Clock clock;

  private record Share(String code, BriefPart part, Long organisation, Map<String, Object> told, Instant at) {}

  BriefWriters(Requests requests, Briefs briefs, WriteBrief write, IssueBrief issue, RequestPartners partners, WorkingCalendar calendar, Clock clock) {
    this.requests = requests;
    this.briefs = briefs;
    this.write = write;
    this.issue = issue;
    this.partners = partners;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Override
  public void look(Work work) {
    parts(work).filter(part -> !part.at().isAfter(clock.instant())).forEach(part -> handIn(work, part));
  }

  @Override
  public Optional<Instant> next(Work work) {
    return parts(work).map(Share::at).min(Comparator.naturalOrder());
  }

  private Stream<Share> parts(Work work) {
    Map<String, Object> told = work.text().part("briefs");
    if (told.isEmpty() || requests.get(work.number()).status() != RequestStatus.IN_PREPARATION) {
      return Stream.of();
    }
    LocalDate began = LocalDate.ofEpochDay(work.counters().computeIfAbsent("preparing", first -> (int) calendar.today().toEpochDay()));
    return told.keySet().stream().map(code -> part(work, code, began)).filter(part -> !briefs.part(work.number(), part.part(), part.organisation()).isIssued());
  }

  @SuppressWarnings("unchecked")
  private Share part(Work work, String code, LocalDate began) {
    Map<String, Object> told = (Map<String, Object>) work.text().part("briefs").get(code);
    Instant at = calendar.plus(began, (Integer) told.get("after")).atTime(NOON).atZone(calendar.zone()).toInstant();
    boolean asks = code.equals(work.text().text("applicant"));
    return new Share(code, asks ? BriefPart.APPLICANT : BriefPart.COUNTERPART, asks ? null : partners.organisation(code).id(), told, at);
  }

  private void handIn(Work work, Share part) {
    Brief.Text text = new Brief.Text(said(part, "background"), said(part, "position"), said(part, "lawAndData"), said(part, "options"), said(part, "questions"));
    partners.as(part.code(), () -> {
      write.save(work.number(), part.part(), part.organisation(), text, briefs.part(work.number(), part.part(), part.organisation()).revision());
      issue.of(work.number(), part.part(), part.organisation());
    });
  }

  private static String said(Share part, String question) {
    return (String) part.told().getOrDefault(question, "");
  }
}
