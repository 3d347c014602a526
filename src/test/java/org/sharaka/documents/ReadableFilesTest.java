package org.sharaka.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.documents.upload.HostileFiles.bytes;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

@SharakaTest
class ReadableFilesTest {

  @Autowired ReadableFiles readable;
  @Autowired Documents documents;
  @Autowired CaseFiles cases;

  CaseNumber number;

  @BeforeEach
  void openCase() {
    number = cases.open(CaseType.PROJECT, LocalizedText.same("مشروع"), "DRAFT", null);
  }

  @Test
  void whatOpensIsReadable() throws IOException {
    assertThat(readable.all(number)).as("nothing to read").isTrue();
    store(FileFormat.PDF, pdf(null));
    store(FileFormat.PNG, png());
    store(FileFormat.TXT, bytes("نص"));
    assertThat(readable.all(number)).isTrue();
  }

  @Test
  void whatNeedsAPasswordIsNot() throws IOException {
    store(FileFormat.PDF, pdf("secret"));
    assertThat(readable.all(number)).isFalse();
  }

  @Test
  void whatIsDamagedIsNot() throws IOException {
    store(FileFormat.PDF, bytes("%PDF-1.7 and nothing else"));
    assertThat(readable.all(number)).isFalse();
  }

  @Test
  void aPictureThatBreaksOffIsNot() throws IOException {
    store(FileFormat.PNG, Arrays.copyOf(png(), 12));
    assertThat(readable.all(number)).isFalse();
  }

  @Test
  void whatWasTakenBackIsNotAskedFor() throws IOException {
    StoredDocument damaged = store(FileFormat.PDF, bytes("%PDF-1.7 and nothing else"));
    documents.withdraw(List.of(damaged.id()), LocalizedText.same("ملف تالف"));
    assertThat(readable.all(number)).isTrue();
  }

  private StoredDocument store(FileFormat format, byte[] content) {
    NewDocument.File file = new NewDocument.File(Language.AR, format, "file." + format.endings().get(0), false, new ByteArrayResource(content));
    return documents.store(NewDocument.of(number, DocumentKind.OTHER, LocalizedText.same("مرفق " + format), file)).get(0);
  }

  private static byte[] pdf(String password) throws IOException {
    try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      pdf.addPage(new PDPage());
      if (password != null) {
        pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] png() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
