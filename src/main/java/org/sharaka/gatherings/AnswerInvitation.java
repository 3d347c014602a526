package org.sharaka.gatherings;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.notifications.Outbox;
import org.sharaka.stakeholders.EnrolPerson;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what the holder of a personal link answers. The answer can be changed until the start, and giving it twice is
 * giving it once. Where all seats are taken, an acceptance waits for one.
 */
@Service
@Transactional
public class AnswerInvitation {

  private static final int MOST_NOMINATIONS = 3;

  private final GuestLinks links;
  private final GuestCodes codes;
  private final Guests guests;
  private final Gatherings gatherings;
  private final Seats seats;
  private final EnrolPerson enrol;
  private final Register register;
  private final GatheringMail mail;
  private final CalendarWriter calendar;
  private final Outbox outbox;
  private final WorkingCalendar office;
  private final Clock clock;

  /** What can be answered. */
  public enum Choice {ACCEPT, DECLINE, DELEGATE}

  /** @param name of the delegate, as {@code email}; {@code null} for other choices */
  public record Answer(String token, Choice choice, String name, String email) {}

  AnswerInvitation(GuestLinks links, GuestCodes codes, Guests guests, Gatherings gatherings, Seats seats, EnrolPerson enrol, Register register,
      GatheringMail mail, CalendarWriter calendar, Outbox outbox, WorkingCalendar office, Clock clock) {
    this.links = links;
    this.codes = codes;
    this.guests = guests;
    this.gatherings = gatherings;
    this.seats = seats;
    this.enrol = enrol;
    this.register = register;
    this.mail = mail;
    this.calendar = calendar;
    this.outbox = outbox;
    this.office = office;
    this.clock = clock;
  }

  /** @throws NotFound when the link was not made here */
  public void answer(Answer answer) {
    long id = links.guest(answer.token()).orElseThrow(() -> new NotFound("invitation"));
    Gathering gathering = gatherings.lock(guest(id).gathering());
    Guest guest = guest(id);
    if (!gathering.takesAnswers(clock.instant(), office.zone()) || guest.reply() == GuestReply.WITHDRAWN) {
      throw Refusal.of("rsvp.closed").thrown();
    }
    switch (answer.choice()) {
      case ACCEPT -> accept(gathering, guest);
      case DECLINE -> decline(gathering, guest);
      case DELEGATE -> delegate(gathering, guest, answer);
    }
  }

  private void accept(Gathering gathering, Guest guest) {
    if (guest.reply() == GuestReply.ACCEPTED || guest.reply() == GuestReply.WAITING) {
      return;
    }
    withdrawDelegate(gathering, guest, null);
    GuestReply reply = seats.next(gathering, guest.id());
    guests.replied(guest.id(), reply, null);
    if (reply == GuestReply.ACCEPTED) {
      confirm(gathering, guest);
    }
  }

  /** Once for each date. */
  private void confirm(Gathering gathering, Guest guest) {
    outbox.queue(mail.about(gathering, "confirmed/%d/%d".formatted(guest.id(), gathering.moves()), "gatheringConfirmed", Map.of("code", codes.code(guest.id())),
        calendar.request(gathering), mail.only(guest.id())));
  }

  private void decline(Gathering gathering, Guest guest) {
    if (guest.reply() != GuestReply.DECLINED) {
      withdrawDelegate(gathering, guest, null);
      guests.replied(guest.id(), GuestReply.DECLINED, null);
      seats.fill(gathering);
    }
  }

  private void delegate(Gathering gathering, Guest guest, Answer answer) {
    if (guest.source() != GuestSource.CHOSEN) {
      throw Refusal.of("rsvp.noDelegateOfDelegate").thrown();
    }
    Person host = register.person(guest.personId()).orElseThrow();
    Language language = host.language();
    Person delegate = enrol.enrol(new EnrolPerson.Enrolment(answer.name(), answer.email(), host.organisationId(), host.sector(), language));
    if (delegate.id() == host.id()) {
      throw Refusal.at("email", "rsvp.ownAddress").thrown();
    }
    Optional<Guest> listed = guests.find(gathering.number(), delegate.id());
    if (listed.isPresent() && listed.get().id() == (guest.delegateId() == null ? -1 : guest.delegateId())) {
      return;
    }
    if (guest.nominations() >= MOST_NOMINATIONS) {
      throw Refusal.of("rsvp.tooManyDelegates", Map.of("most", MOST_NOMINATIONS)).thrown();
    }
    Guest comes = listed.isPresent() ? asked(listed.get()) : named(gathering, guest, delegate);
    withdrawDelegate(gathering, guest, comes.id());
    guests.replied(guest.id(), GuestReply.DELEGATED, comes.id());
    guests.nominated(guest.id());
    if (comes.source() == GuestSource.DELEGATE) {
      outbox.queue(mail.about(gathering, "delegate/%d/%d".formatted(comes.id(), guest.nominations()), "gatheringDelegate",
          Map.of("host", host.name()), calendar.request(gathering), mail.only(comes.id())));
    }
    seats.fill(gathering);
  }

  private Guest named(Gathering gathering, Guest host, Person delegate) {
    return guests.add(gathering.number(), delegate.id(), host.institution(), host.sector(), GuestSource.DELEGATE, GuestReply.NONE, null);
  }

  /** A delegate withdrawn earlier is asked again; anyone else on the list keeps the answer they gave for themselves. */
  private Guest asked(Guest guest) {
    if (guest.reply() == GuestReply.WITHDRAWN) {
      guests.replied(guest.id(), GuestReply.NONE, null);
    }
    return guest;
  }

  /** Who was named before is told that they need not come, unless someone else named them too. */
  private void withdrawDelegate(Gathering gathering, Guest guest, Long unless) {
    if (guest.delegateId() == null || guest.delegateId().equals(unless)) {
      return;
    }
    Guest former = guest(guest.delegateId());
    guests.replied(guest.id(), GuestReply.NONE, null);
    if (former.source() == GuestSource.DELEGATE && !guests.isNamedAsDelegate(former.id())) {
      guests.replied(former.id(), GuestReply.WITHDRAWN, null);
      outbox.queue(mail.about(gathering, "withdrawn/%d/%d".formatted(former.id(), guest.nominations()), "gatheringWithdrawn", Map.of(),
          calendar.cancel(gathering), mail.only(former.id())));
    }
  }

  private Guest guest(long id) {
    return guests.find(id).orElseThrow(() -> new NotFound("invitation"));
  }
}
