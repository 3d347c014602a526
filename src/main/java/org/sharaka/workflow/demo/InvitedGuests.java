package org.sharaka.workflow.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.gatherings.AnswerInvitation;
import org.sharaka.gatherings.AnswerInvitation.Choice;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.GatheringKind;
import org.sharaka.gatherings.GatheringStatus;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.GuestLinks;
import org.sharaka.gatherings.GuestList;
import org.sharaka.gatherings.GuestReply;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Guests answer their invitation two days after it came: most accept, some decline, some say nothing. */
@Component
class InvitedGuests implements Bystander {

  private static final Duration HESITATION = Duration.ofDays(2);
  private static final GuestList.Wanted SILENT = new GuestList.Wanted(null, GuestReply.NONE, null);

  private final Gatherings gatherings;
  private final GuestList guests;
  private final GuestLinks links;
  private final AnswerInvitation answer;
  private final WorkingCalendar calendar;
  private final Clock clock;

  InvitedGuests(Gatherings gatherings, GuestList guests, GuestLinks links, AnswerInvitation answer, WorkingCalendar calendar, Clock clock) {
    this.gatherings = gatherings;
    this.guests = guests;
    this.links = links;
    this.answer = answer;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Override
  public void look(Work work) {
    Stream.of(GatheringKind.values()).flatMap(kind -> gatherings.of(work.number(), kind).stream())
        .filter(this::isAsking).filter(g -> work.counters().putIfAbsent("answered" + g.number() + g.sequence(), 1) == null).forEach(this::reply);
  }

  private boolean isAsking(Gathering gathering) {
    return gathering.status() == GatheringStatus.INVITED && gathering.invitedAt() != null && gathering.takesAnswers(clock.instant(), calendar.zone())
        && gathering.invitedAt().plus(HESITATION).isBefore(clock.instant());
  }

  private void reply(Gathering gathering) {
    List<GuestList.Row> rows = guests.page(gathering.number(), SILENT, null, 500);
    rows.stream().filter(row -> row.personId() % 7 != 3)
        .forEach(row -> answer.answer(new AnswerInvitation.Answer(links.token(row.id()), row.personId() % 6 == 5 ? Choice.DECLINE : Choice.ACCEPT, null, null)));
  }
}
