package org.sharaka.gatherings;

import java.time.Clock;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.NotFound;
import org.sharaka.notifications.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the validity from a certificate, with a reason that its holder is told. Its serial goes on to say that it was revoked. */
@Service
@Transactional
public class RevokeCertificate {

  private final Gatherings gatherings;
  private final Certificates certificates;
  private final GatheringMail mail;
  private final Outbox outbox;
  private final Chronicle chronicle;
  private final CurrentActor actor;
  private final Clock clock;

  RevokeCertificate(Gatherings gatherings, Certificates certificates, GatheringMail mail, Outbox outbox, Chronicle chronicle, CurrentActor actor, Clock clock) {
    this.gatherings = gatherings;
    this.certificates = certificates;
    this.mail = mail;
    this.outbox = outbox;
    this.chronicle = chronicle;
    this.actor = actor;
    this.clock = clock;
  }

  public void revoke(CaseNumber training, String serial, String reason) {
    Gathering held = gatherings.lock(training);
    Certificate certificate = certificates.find(serial).filter(one -> one.training().equals(training)).orElseThrow(() -> new NotFound("certificate"));
    Certificate revoked = certificate.revoked(reason, actor.name(), clock.instant());
    certificates.save(revoked);
    chronicle.note(held, "certificateRevoked", Map.of("serial", serial));
    outbox.queue(mail.about(held, "certificate/" + serial, "trainingCertificateRevoked", Map.of("serial", serial, "why", revoked.revocation().reason()), null,
        mail.only(revoked.guest())));
  }
}
