package org.sharaka.gatherings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.notifications.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives everyone who came to a training the certificate its rule grants them, and tells them. Whoever has one keeps it. */
@Service
@Transactional
public class IssueCertificates {

  private final Gatherings gatherings;
  private final Participants participants;
  private final Certificates certificates;
  private final CertificateDecision rule;
  private final GatheringMail mail;
  private final Outbox outbox;
  private final Chronicle chronicle;
  private final WorkingCalendar office;

  IssueCertificates(Gatherings gatherings, Participants participants, Certificates certificates, CertificateDecision rule, GatheringMail mail, Outbox outbox,
      Chronicle chronicle, WorkingCalendar office) {
    this.gatherings = gatherings;
    this.participants = participants;
    this.certificates = certificates;
    this.rule = rule;
    this.mail = mail;
    this.outbox = outbox;
    this.chronicle = chronicle;
    this.office = office;
  }

  /** @return how many were given now */
  public int issue(CaseNumber training) {
    Gathering held = gatherings.lock(training);
    Set<Long> holders = certificates.of(training).stream().map(Certificate::guest).collect(Collectors.toSet());
    List<Certificates.Award> awards = participants.of(training).stream().filter(one -> !holders.contains(one.guest()))
        .flatMap(one -> rule.decide(one.facts()).map(kind -> new Certificates.Award(one.guest(), kind)).stream()).toList();
    if (!awards.isEmpty()) {
      certificates.add(training, awards, office.today());
      chronicle.note(held, "certified", Map.of("people", awards.size()));
      outbox.queue(mail.about(held, "certificates/" + holders.size(), "trainingCertificate", Map.of(), null, mail.guests(awards.stream().map(Certificates.Award::guest).toList())));
    }
    return awards.size();
  }
}
