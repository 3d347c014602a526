package org.sharaka.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.Documents;
import org.sharaka.documents.StoredDocument;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes down the signature with the copy that proves it: the file has to lie in the case, and its hash is kept. */
@Service
@Transactional
public class RecordSigning {

  private final AgreementFile file;
  private final Agreements agreements;
  private final Amendments amendments;
  private final Documents documents;
  private final AgreementMail mail;
  private final ApplicationEventPublisher events;
  private final WorkingCalendar calendar;

  /** @param documentId the signed copy among the documents of the case */
  public record Signing(LocalDate on, String place, Long documentId) {}

  RecordSigning(AgreementFile file, Agreements agreements, Amendments amendments, Documents documents, AgreementMail mail, ApplicationEventPublisher events,
      WorkingCalendar calendar) {
    this.file = file;
    this.agreements = agreements;
    this.amendments = amendments;
    this.documents = documents;
    this.mail = mail;
    this.events = events;
    this.calendar = calendar;
  }

  public void handle(CaseNumber number, Signing signing) {
    Optional<StoredDocument> copy = copies(number).stream().filter(one -> signing.documentId() != null && one.id() == signing.documentId()).findFirst();
    Typed.check(Typed.unless(signing.on() != null && !signing.on().isAfter(calendar.today()), "signedOn", "agreement.signedOn"),
        Typed.text(signing.place(), "place", Typed.LINE), Typed.unless(copy.isPresent(), "copy", "agreement.signedCopy"));
    Signature signature = new Signature(signing.on(), signing.place().strip(), copy.orElseThrow().id(), copy.orElseThrow().sha256());
    boolean first = agreements.get(number).signature() == null;
    Agreement signed = file.change(number, agreement -> agreement.signed(signature, lastDay(agreement, signing.on())), first ? "signed" : "amended",
        Map.of("day", signing.on(), "version", agreements.get(number).textVersion() + (first ? 0 : 1)));
    mail.toParties(signed, first ? "agreementSigned" : "agreementAmended", "signed/" + signed.textVersion(), Map.of());
    if (first && signed.predecessor() != null) {
      events.publishEvent(new AgreementSucceeded(signed.predecessor()));
    }
  }

  /** What was approved is not signed after all. */
  public void fallThrough(CaseNumber number, String reason) {
    Typed.check(Typed.text(reason, "reason", Typed.NOTE));
    file.change(number, agreement -> agreement.fellThrough(reason.strip()), "fellThrough", Map.of("reason", reason.strip()));
  }

  /** The files of the case that may be the signed copy, the newest first; what proves an earlier signature proves no other. */
  @Transactional(readOnly = true)
  public List<StoredDocument> copies(CaseNumber number) {
    Set<String> used = Stream.concat(Stream.ofNullable(agreements.get(number).signature()), amendments.of(number).stream().map(Amendment::signature).filter(Objects::nonNull))
        .map(Signature::copyHash).collect(Collectors.toSet());
    return documents.of(number).stream().filter(one -> one.kind() == DocumentKind.AGREEMENT && !one.isWithdrawn() && !used.contains(one.sha256())).toList();
  }

  private static LocalDate lastDay(Agreement agreement, LocalDate on) {
    return agreement.terms().months() == null ? on : on.plusMonths(agreement.terms().months()).minusDays(1);
  }
}
