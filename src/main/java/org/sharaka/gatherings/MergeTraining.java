package org.sharaka.gatherings;

import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds two trainings as one: everyone registered for the first is registered for the second, and told so. */
@Service
@Transactional
public class MergeTraining {

  private final Gatherings gatherings;
  private final Trainings trainings;
  private final Guests guests;
  private final Seats seats;
  private final SeatMail mail;
  private final CancelTraining notice;
  private final CancelGathering cancel;
  private final MessageSource messages;
  private final JdbcClient db;

  MergeTraining(Gatherings gatherings, Trainings trainings, Guests guests, Seats seats, SeatMail mail, CancelTraining notice, CancelGathering cancel,
      MessageSource messages, JdbcClient db) {
    this.gatherings = gatherings;
    this.trainings = trainings;
    this.guests = guests;
    this.seats = seats;
    this.mail = mail;
    this.notice = notice;
    this.cancel = cancel;
    this.messages = messages;
    this.db = db;
  }

  public void merge(CaseNumber training, CaseNumber into) {
    boolean inOrder = training.compareTo(into) < 0;
    gatherings.lock(inOrder ? training : into);
    gatherings.lock(inOrder ? into : training);
    Gathering from = gatherings.get(training);
    Gathering to = gatherings.get(into);
    if (training.equals(into) || to.kind() != GatheringKind.TRAINING || to.status() != GatheringStatus.INVITED) {
      throw Refusal.at("mergeInto", "training.cannotMerge").thrown();
    }
    notice.withNotice(from);
    registered(training).forEach(guest -> move(guest, to));
    trainings.merged(training, into);
    cancel.cancel(training, reason(to));
  }

  private void move(Guest guest, Gathering to) {
    Guest there = guests.find(to.number(), guest.personId()).orElseGet(() -> guests.add(to.number(), guest.personId(), guest.institution(),
        guest.sector(), GuestSource.REGISTERED, GuestReply.NONE, null));
    if (there.reply() == GuestReply.NONE || there.reply() == GuestReply.DECLINED) {
      GuestReply reply = seats.next(to, there.id());
      guests.replied(there.id(), reply, null);
      mail.tell(to, there.id(), reply);
    }
  }

  /** In the order in which they registered, so that nobody loses their place. */
  private List<Guest> registered(CaseNumber training) {
    return db.sql("select * from guest where gathering = ? and reply in ('ACCEPTED', 'WAITING') order by reply, replied_at, id")
        .param(training.value()).query(Guests::read).list();
  }

  private LocalizedText reason(Gathering to) {
    return new LocalizedText(said(to, Language.AR), said(to, Language.EN));
  }

  private String said(Gathering to, Language language) {
    return messages.getMessage("training.mergedInto", new Object[] {Map.of("number", to.number().value(), "title", to.title().in(language))},
        language.locale());
  }
}
