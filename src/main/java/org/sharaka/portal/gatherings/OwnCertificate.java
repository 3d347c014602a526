package org.sharaka.portal.gatherings;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sharaka.documents.CertificateSheet;
import org.sharaka.documents.CertificateWriter;
import org.sharaka.gatherings.Certificate;
import org.sharaka.gatherings.Certificates;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.Invitation;
import org.sharaka.gatherings.OpenInvitation;
import org.sharaka.gatherings.Schedule;
import org.sharaka.kernel.DateWords;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.platform.web.QrCode;
import org.sharaka.platform.web.Sentences;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands the file of a certificate to its holder, behind their personal link, in the language they read in. */
@Controller
class OwnCertificate {

  private final OpenInvitation open;
  private final Certificates certificates;
  private final CertificateWriter writer;
  private final QrCode qr;
  private final Sentences sentences;
  private final DateWords dates;
  private final String address;

  OwnCertificate(OpenInvitation open, Certificates certificates, CertificateWriter writer, QrCode qr, Sentences sentences, DateWords dates,
      @Value("${sharaka.base-url}") String address) {
    this.open = open;
    this.certificates = certificates;
    this.writer = writer;
    this.qr = qr;
    this.sentences = sentences;
    this.dates = dates;
    this.address = address;
  }

  @GetMapping("/rsvp/{token}/certificate.pdf")
  ResponseEntity<byte[]> file(@PathVariable String token, Locale locale) {
    Invitation invitation = open.open(token);
    Certificate certificate = certificates.heldBy(invitation.guest().id()).filter(Certificate::isValid).orElseThrow(() -> new NotFound("certificate"));
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
        .header("Content-Disposition", ContentDisposition.attachment().filename(certificate.serial() + ".pdf", StandardCharsets.UTF_8).build().toString())
        .header("X-Content-Type-Options", "nosniff").body(writer.pdf(sheet(certificate, invitation.gathering(), Language.of(locale))));
  }

  private CertificateSheet sheet(Certificate certificate, Gathering training, Language language) {
    String kind = certificate.kind().name();
    return new CertificateSheet(language, said("certificate.kind." + kind, Map.of(), language), said("certificate.opening", Map.of(), language), certificate.holder(),
        said("certificate.deed." + kind, Map.of(), language), training.title().in(language),
        List.of(when(training.arrangement().schedule(), language), said("certificate.issued", Map.of("day", dates.day(certificate.issuedOn(), language.locale())), language)),
        certificate.serial(), check(certificate), said("certificate.how", Map.of(), language), code(certificate));
  }

  private String check(Certificate certificate) {
    return address + "/verify/" + certificate.serial();
  }

  private CertificateSheet.Code code(Certificate certificate) {
    QrCode.Drawing drawing = qr.of(check(certificate));
    return new CertificateSheet.Code(drawing.size(), drawing.path());
  }

  private String when(Schedule schedule, Language language) {
    String first = dates.day(schedule.first(), language.locale());
    return schedule.isOneDay() ? said("certificate.day", Map.of("day", first), language)
        : said("certificate.days", Map.of("days", schedule.days().size(), "first", first, "last", dates.day(schedule.last(), language.locale())), language);
  }

  private String said(String key, Map<String, ?> facts, Language language) {
    return sentences.say(key, facts, language.locale());
  }
}
