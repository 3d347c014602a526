package org.sharaka.workflow.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sharaka.dialogues.ReadRequest;
import org.sharaka.dialogues.RequestChannel;
import org.sharaka.dialogues.RequestStatus;
import org.sharaka.dialogues.Requests;
import org.sharaka.dialogues.SubmitRequest;
import org.sharaka.dialogues.TypedRequest;
import org.sharaka.gatherings.GatheringKind;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.stakeholders.Person;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What all stories of requests begin with: somebody who acts for an organisation fills in the public form. */
@Component
@ConditionalOnProperty(name = "sharaka.demo", havingValue = "true")
class RequestPlot {

  private static final LocalTime TEN = LocalTime.of(10, 0);

  private final OfficeDays days;
  private final RequestPartners partners;
  private final SubmitRequest submit;
  private final Requests requests;
  private final List<Bystander> bystanders;
  private final TaskInbox inbox;
  private final WorkingCalendar calendar;
  private final Gatherings gatherings;

  RequestPlot(OfficeDays days, RequestPartners partners, SubmitRequest submit, Requests requests, List<Bystander> bystanders, TaskInbox inbox,
      WorkingCalendar calendar, Gatherings gatherings) {
    this.days = days;
    this.partners = partners;
    this.submit = submit;
    this.requests = requests;
    this.bystanders = bystanders;
    this.inbox = inbox;
    this.calendar = calendar;
    this.gatherings = gatherings;
  }

  Work begin(String story, LocalDate day) {
    days.begin(day);
    return submitted(story);
  }

  /** Sends the form of another story at the moment that has come. */
  Work submitted(String story) {
    StoryText text = StoryText.read("requests/" + story);
    String applicant = text.text("applicant");
    CaseNumber[] number = new CaseNumber[1];
    partners.as(applicant, () -> number[0] = submit.submit(new SubmitRequest.Submission(UUID.randomUUID().toString(), RequestChannel.PORTAL,
        typed(text, applicant), sender(applicant))).number());
    return Work.on(number[0], text, bystanders, (account, task, values) -> inbox.complete(task.id(), values));
  }

  void until(Work work, RequestStatus status) {
    days.until(work, w -> is(w, status));
  }

  boolean is(Work work, RequestStatus status) {
    return requests.get(work.number()).status() == status;
  }

  /** As usual, but not before the morning of a day. */
  Part notBefore(LocalDate day, Part usual) {
    return new Part() {
      @Override
      public Map<String, ?> fill(Work work, TaskInbox.Line task) {
        return usual.fill(work, task);
      }

      @Override
      public Instant notBefore(Work work, TaskInbox.Line task) {
        return morning(day);
      }
    };
  }

  boolean isAskedToJoin(Work work) {
    return requests.get(work.number()).course().merge() != null;
  }

  /** Ten in the morning, so many working days on. */
  Instant morning(int workingDays) {
    return morning(calendar.plus(calendar.today(), workingDays));
  }

  private Instant morning(LocalDate day) {
    return day.atTime(TEN).atZone(calendar.zone()).toInstant();
  }

  boolean wasMoved(Work work) {
    return gatherings.of(work.number(), GatheringKind.SESSION).stream().anyMatch(session -> session.moves() > 0);
  }

  private ReadRequest.Sender sender(String applicant) {
    return new ReadRequest.Sender(partners.account(applicant), Set.of(partners.organisation(applicant).id()), Language.AR);
  }

  private TypedRequest typed(StoryText text, String applicant) {
    Person person = partners.speaker(applicant);
    Map<String, List<String>> form = new HashMap<>(Map.of("organisation", List.of(applicant), "representative", List.of(person.name()), "email", List.of(person.email()),
        "hasConflict", List.of("false"), "charter", List.of("true"), "noThirdParties", List.of("true"), "notice", List.of("true")));
    text.form("form", calendar).forEach((field, value) -> form.put(field, value instanceof List<?> many ? many.stream().map(String::valueOf).toList()
        : List.of(String.valueOf(value))));
    return new TypedRequest(form);
  }
}
