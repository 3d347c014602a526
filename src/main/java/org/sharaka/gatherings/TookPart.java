package org.sharaka.gatherings;

import java.util.List;
import org.sharaka.stakeholders.ContactChannel;
import org.sharaka.stakeholders.Participation;
import org.springframework.stereotype.Component;

/** Records everyone who was there as having taken part, in the gathering and in the project it serves. */
@Component
class TookPart {

  private final Guests guests;
  private final Participation participation;

  TookPart(Guests guests, Participation participation) {
    this.guests = guests;
    this.participation = participation;
  }

  void record(Gathering gathering) {
    List<Long> people = guests.presentPeople(gathering.number());
    participation.record(gathering.number(), people, ContactChannel.WORKSHOP);
    if (gathering.project() != null) {
      participation.record(gathering.project(), people, ContactChannel.WORKSHOP);
    }
  }
}
