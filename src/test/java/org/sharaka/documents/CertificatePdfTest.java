package org.sharaka.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharaka.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;

@ReportTest
class CertificatePdfTest {

  @Autowired CertificateWriter writer;

  @ParameterizedTest
  @EnumSource
  void itIsOnePageAccessibleAndFitForTheArchive(Language language) throws Exception {
    boolean arabic = language == Language.AR;
    CertificateSheet sheet = new CertificateSheet(language, arabic ? "شهادة إتمام" : "Certificate of completion", arabic ? "تشهد منصة شراكة بأن" : "Sharaka certifies that",
        arabic ? "أحمد سالم" : "Zainab Al Amri", arabic ? "أتمّ بنجاح الحلقة التدريبية" : "successfully completed the training workshop",
        arabic ? "الاستثمار الاجتماعي: ممكنات العمل التطوعي في القطاع الحكومي" : "Social investment: what enables volunteering in government",
        List.of(arabic ? "عُقدت على مدى 5 أيام" : "Held on 5 days"), "CERT-2026-7KQ2M9XW4T",
        "https://sharaka.example.org/verify/CERT-2026-7KQ2M9XW4T", arabic ? "للتحقق امسحوا الرمز" : "To check it, scan the code",
        new CertificateSheet.Code(3, "M0 0h1v1h-1zM2 0h1v1h-1zM1 1h1v1h-1zM0 2h1v1h-1z"));
    byte[] file = writer.pdf(sheet);
    try (Pdf pdf = new Pdf(file)) {
      assertThat(pdf.flaws("ua1")).isEmpty();
      assertThat(pdf.flaws("2a")).isEmpty();
      assertThat(pdf.text()).contains(sheet.heading(), sheet.holder(), sheet.subject(), sheet.serial(), sheet.check());
    }
  }
}
