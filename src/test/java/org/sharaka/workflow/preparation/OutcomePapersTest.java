package org.sharaka.workflow.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.dialogues.SampleRequests;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.DocumentSecrecy;
import org.sharaka.documents.Documents;
import org.sharaka.documents.StoredDocument;
import org.sharaka.documents.UploadDocument;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.support.Partners;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

@SharakaTest
class OutcomePapersTest {

  @Autowired OutcomePapers papers;
  @Autowired SampleRequests samples;
  @Autowired Partners partners;
  @Autowired UploadDocument uploads;
  @Autowired Documents documents;
  @Autowired DocumentSecrecy secrecy;

  @Test
  void theRedactedVersionOfWhatCameWithARequestCanBePublishedAndWhatIsRestrictedCannot() {
    CaseNumber number = samples.onPaper(partners.ngo().organisation());
    StoredDocument original = kept(number, "كشف الأسماء", "أسماء");
    StoredDocument pictures = kept(number, "صور", "وجوه");
    StoredDocument clean = kept(number, "مذكرة", "مذكرة");
    secrecy.restrict(List.of(original.id(), pictures.id()));
    StoredDocument redacted = kept(number, "كشف الأسماء", "بلا أسماء");
    samples.accept(number);
    StoredDocument outcome = kept(number, "مخرجات الحوار", "مخرجات");
    assertThat(papers.of(number).stream().flatMap(List::stream)).extracting(StoredDocument::id).containsExactlyInAnyOrder(redacted.id(), outcome.id())
        .doesNotContain(clean.id());
    papers.of(number).forEach(title -> documents.publish(List.of(title.get(0).id())));
    assertThat(documents.publishedIn(number)).extracting(StoredDocument::id).containsExactlyInAnyOrder(redacted.id(), outcome.id());
  }

  private StoredDocument kept(CaseNumber number, String title, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return uploads.upload(new UploadDocument.Upload(number, DocumentKind.OTHER, title, null, Language.AR, "file.txt", bytes.length, new ByteArrayResource(bytes)));
  }
}
