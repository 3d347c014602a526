package org.sharaka.workflow.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharaka.dialogues.AnswerInvitation;
import org.sharaka.dialogues.Counterpart;
import org.sharaka.dialogues.CounterpartReply;
import org.sharaka.dialogues.Counterparts;
import org.sharaka.dialogues.DeclineReason;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.springframework.stereotype.Component;

/** Bodies that were invited to a dialogue answer so many working days later; those of whom the story tells nothing are silent. */
@Component
class InvitedBodies implements Bystander {

  private static final LocalTime ELEVEN = LocalTime.of(11, 0);

  private final Counterparts counterparts;
  private final AnswerInvitation answer;
  private final RequestPartners partners;
  private final Register register;
  private final WorkingCalendar calendar;
  private final Clock clock;

  private record Reply(String code, Counterpart counterpart, Map<String, Object> told, Instant at) {}

  InvitedBodies(Counterparts counterparts, AnswerInvitation answer, RequestPartners partners, Register register, WorkingCalendar calendar, Clock clock) {
    this.counterparts = counterparts;
    this.answer = answer;
    this.partners = partners;
    this.register = register;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Override
  public void look(Work work) {
    replies(work).filter(reply -> !reply.at().isAfter(clock.instant())).forEach(this::give);
  }

  @Override
  public Optional<Instant> next(Work work) {
    return replies(work).map(Reply::at).min(Comparator.naturalOrder());
  }

  private Stream<Reply> replies(Work work) {
    Map<String, Object> told = work.text().part("replies");
    return told.isEmpty() ? Stream.of() : counterparts.of(work.number()).stream().filter(one -> one.reply() == CounterpartReply.NONE)
        .flatMap(one -> reply(one, told).stream());
  }

  @SuppressWarnings("unchecked")
  private Optional<Reply> reply(Counterpart invited, Map<String, Object> told) {
    String code = register.organisation(invited.organisation()).orElseThrow().code();
    return Optional.ofNullable((Map<String, Object>) told.get(code)).map(reply -> new Reply(code, invited, reply,
        calendar.plus(invited.invitedAt().atZone(calendar.zone()).toLocalDate(), (Integer) reply.get("after")).atTime(ELEVEN).atZone(calendar.zone()).toInstant()));
  }

  private void give(Reply reply) {
    CounterpartReply said = CounterpartReply.valueOf((String) reply.told().get("reply"));
    Person nominee = partners.speaker(reply.code());
    String reason = (String) reply.told().get("reason");
    partners.as(reply.code(), () -> answer.with(reply.counterpart().id(), new AnswerInvitation.Answer(said, (String) reply.told().get("text"),
        reason == null ? null : DeclineReason.valueOf(reason), nominee.name(), nominee.email(), null)));
  }
}
