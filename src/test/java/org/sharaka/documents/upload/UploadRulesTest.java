package org.sharaka.documents.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.documents.upload.HostileFiles.bytes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sharaka.documents.UploadRule;
import org.sharaka.documents.UploadedFile;
import org.sharaka.kernel.Refusal;
import org.springframework.core.io.ByteArrayResource;

class UploadRulesTest {

  static final List<UploadRule> RULES = List.of(new SizeRule(), new EndingRule(), new ContentRule());

  @Test
  void honestFilesPass() throws Exception {
    assertThat(refused("محضر.pdf", HostileFiles.pdf())).isEmpty();
    assertThat(refused("محضر.docx", HostileFiles.docx())).isEmpty();
    assertThat(refused("محضر.odt", HostileFiles.odt())).isEmpty();
    assertThat(refused("photo.png", HostileFiles.png())).isEmpty();
    assertThat(refused("photo.jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0})).isEmpty();
    assertThat(refused("قائمة.csv", bytes("الاسم;البريد\r\nمريم;m@example.org\r\n"))).isEmpty();
    assertThat(refused("قائمة.csv", ("\uFEFF" + "الاسم,البريد").getBytes(StandardCharsets.UTF_16LE))).isEmpty();
    assertThat(refused("ملاحظات.txt", bytes("ملاحظات الحلقة الأولى"))).isEmpty();
  }

  @Test
  void aProgramIsNoDocumentWhateverItIsCalled() throws Exception {
    for (String name : List.of("report.pdf", "report.docx", "report.png", "report.txt", "report.csv")) {
      assertThat(refused(name, HostileFiles.exe())).as(name).contains("upload.content");
    }
    assertThat(refused("report.exe", HostileFiles.exe())).contains("upload.ending");
    assertThat(refused("run.txt", bytes("#!/bin/sh\nrm -rf /\n"))).contains("upload.content");
  }

  @Test
  void whatABrowserWouldRunIsRefused() throws Exception {
    assertThat(refused("picture.svg", HostileFiles.svg())).contains("upload.ending");
    assertThat(refused("picture.png", HostileFiles.svg())).contains("upload.content");
    assertThat(refused("page.html", HostileFiles.html())).contains("upload.ending");
    assertThat(refused("page.txt", HostileFiles.html())).contains("upload.content");
    assertThat(refused("page.csv", HostileFiles.svg())).contains("upload.content");
  }

  @Test
  void macrosAreFoundWhereverTheyHide() throws Exception {
    assertThat(refused("form.docm", HostileFiles.docx())).contains("upload.macros");
    assertThat(refused("form.docx", HostileFiles.docxWith("word/vbaProject.bin", "application/octet-stream"))).contains("upload.macros");
    assertThat(refused("form.docx", HostileFiles.docxWith("word/settings2.bin", "application/vnd.ms-office.vbaProject"))).contains("upload.macros");
    assertThat(refused("form.docx", HostileFiles.docxWith("word/settings2.bin", "application/vnd.ms-office.vba&#80;roject"))).contains("upload.macros");
    assertThat(refused("form.odt", HostileFiles.odtWith("Basic/Standard/Module1.xml", "Sub Main"))).contains("upload.macros");
  }

  @Test
  void whatCannotBeLookedIntoIsRefused() throws Exception {
    assertThat(refused("secret.docx", HostileFiles.docxWithPassword())).contains("upload.encrypted");
    assertThat(refused("secret.docx", HostileFiles.encryptedZip())).contains("upload.encrypted");
    assertThat(refused("secret.odt", HostileFiles.odtWith("META-INF/manifest.xml", "<m:encryption-data/>"))).contains("upload.encrypted");
    byte[] half = java.util.Arrays.copyOf(HostileFiles.docx(), 900);
    assertThat(refused("half.docx", half)).contains("upload.damaged");
  }

  @Test
  void anArchiveIsNotAnOfficeFileAndOneOfficeFileIsNotAnother() throws Exception {
    assertThat(refused("things.docx", HostileFiles.zip(Map.of("a.exe", "MZ")))).contains("upload.content");
    assertThat(refused("minutes.xlsx", HostileFiles.docx())).contains("upload.content");
    assertThat(refused("minutes.docx", HostileFiles.odt())).contains("upload.content");
    assertThat(refused("minutes.pdf", HostileFiles.docx())).contains("upload.content");
    assertThat(refused("both.odt", HostileFiles.odtWith("[Content_Types].xml", "<Types/>"))).contains("upload.content");
    assertThat(refused("things.zip", HostileFiles.zip(Map.of("a", "b")))).contains("upload.ending");
  }

  @Test
  void twentyMegabytesAreTheMost() throws IOException {
    byte[] most = java.util.Arrays.copyOf(HostileFiles.pdf(), 20 * 1024 * 1024);
    assertThat(refused("big.pdf", most)).isEmpty();
    assertThat(refused("big.pdf", java.util.Arrays.copyOf(most, most.length + 1))).contains("upload.size");
    assertThat(refused("none.pdf", new byte[0])).contains("upload.file.missing");
  }

  private static Optional<String> refused(String name, byte[] content) throws IOException {
    UploadedFile file = new UploadedFile(name, content.length, new ByteArrayResource(content));
    for (UploadRule rule : RULES) {
      Optional<Refusal> refusal = rule.check(file);
      if (refusal.isPresent()) {
        assertThat(refusal.get().field()).isEqualTo("file");
        return refusal.map(Refusal::code);
      }
    }
    return Optional.empty();
  }
}
