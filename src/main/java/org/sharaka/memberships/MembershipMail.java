package org.sharaka.memberships;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to the representative of an applicant or member, with the address of their own page. Each occasion is told once. */
@Component
class MembershipMail {

  private final Outbox outbox;
  private final Applications applications;
  private final String pages;

  MembershipMail(Outbox outbox, Applications applications, @Value("${sharaka.base-url}") String baseUrl) {
    this.outbox = outbox;
    this.applications = applications;
    this.pages = baseUrl + "/membership/";
  }

  void confirm(Applications.Filed filed) {
    outbox.queue(Mailing.of("membership/" + filed.id() + "/confirm", null, "membershipConfirm", Map.of("organisation", filed.content().name()),
        List.of(recipient(filed))));
  }

  void write(Membership membership, String template, String occasion, Map<String, ?> facts) {
    Applications.Filed filed = applications.of(membership.number());
    Map<String, Object> all = new HashMap<>(facts);
    all.put("organisation", filed.content().name());
    all.put("number", membership.number().value());
    outbox.queue(Mailing.of(membership.number() + "/" + occasion, membership.number(), template, all, List.of(recipient(filed))));
  }

  private Recipient recipient(Applications.Filed filed) {
    Application.Contact representative = filed.content().representative();
    return new Recipient(null, representative.email(), representative.name(), filed.content().language(), Map.of("link", pages + filed.token()));
  }
}
