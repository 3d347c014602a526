package org.sharaka.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.documents.upload.HostileFiles.bytes;

import java.io.InputStream;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refused;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

@SharakaTest
class DocumentsTest {

  @Autowired Documents documents;
  @Autowired CaseFiles cases;
  @Autowired Timeline timeline;

  CaseNumber number;

  @BeforeEach
  void openCase() {
    number = cases.open(CaseType.PROJECT, LocalizedText.same("مشروع"), "DRAFT", null);
  }

  @Test
  void contentComesBackAsItWasWhateverItsSize() throws Exception {
    byte[] content = new byte[3 * 512 * 1024 + 17];
    new Random(1).nextBytes(content);
    StoredDocument kept = store("تقرير", content);
    assertThat(kept.size()).isEqualTo(content.length);
    try (InputStream in = documents.open(kept.id())) {
      assertThat(in.readAllBytes()).isEqualTo(content);
      assertThat(in.read()).isEqualTo(-1);
    }
  }

  @Test
  void theSameTitleInAnotherSpellingIsTheNextVersionAndTheEarlierOneStays() {
    StoredDocument first = store("تقرير الحلقة الأولى", bytes("one"));
    StoredDocument second = store("تقرير الحلقه الاولى", bytes("two"));
    assertThat(first.version()).isEqualTo(1);
    assertThat(second.version()).isEqualTo(2);
    assertThat(second.titleId()).isEqualTo(first.titleId());
    assertThat(documents.of(number)).extracting(StoredDocument::id).containsExactly(second.id(), first.id());
    assertThat(documents.of(number)).extracting(StoredDocument::createdBy).containsOnly("system");
  }

  @Test
  void theSameFileTwiceIsKeptOnce() {
    assertThat(store("محضر", bytes("same"))).isEqualTo(store("محضر", bytes("same")));
    assertThat(documents.of(number)).hasSize(1);
    assertThat(timeline.newest(number, 10)).extracting(Timeline.Entry::event).containsExactly("document.stored");
    store("محضر", bytes("other"));
    assertThat(store("محضر", bytes("same")).version()).isEqualTo(3);
  }

  @Test
  void versionsStayInOrderHoweverManyAddAtOnce() throws Exception {
    var pool = Executors.newFixedThreadPool(4);
    List<Callable<StoredDocument>> adds = IntStream.range(0, 12).mapToObj(i -> (Callable<StoredDocument>) () -> store("خطة", bytes("v" + i))).toList();
    for (var added : pool.invokeAll(adds)) {
      added.get();
    }
    pool.shutdown();
    assertThat(documents.of(number)).extracting(StoredDocument::version).containsExactly(12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
  }

  @Test
  void everyoneFindsTheNewestPublishedVersionOnly() {
    StoredDocument first = store("دليل", bytes("one"));
    assertThat(documents.publishedIn(number)).isEmpty();
    documents.publish(List.of(first.id()));
    documents.publish(List.of(first.id()));
    StoredDocument second = store("دليل", bytes("two"));
    assertThat(documents.publishedIn(number)).extracting(StoredDocument::id).containsExactly(first.id());
    documents.publish(List.of(second.id()));
    assertThat(documents.publishedIn(number)).extracting(StoredDocument::id).containsExactly(second.id());
    assertThat(timeline.newestPublic(number, 10)).extracting(Timeline.Entry::event).containsExactly("document.published", "document.published");
  }

  @Test
  void whatIsWithdrawnStaysReadableAndSaysWhy() throws Exception {
    StoredDocument kept = store("دليل", bytes("one"));
    documents.publish(List.of(kept.id()));
    LocalizedText reason = new LocalizedText("خطأ في الملحق", "A mistake in the annex");
    documents.withdraw(List.of(kept.id()), reason);
    documents.withdraw(List.of(kept.id()), LocalizedText.same("مرة أخرى"));
    StoredDocument withdrawn = documents.find(kept.id()).orElseThrow();
    assertThat(withdrawn.withdrawal().reason()).isEqualTo(reason);
    assertThat(withdrawn.isPublic()).isFalse();
    assertThat(documents.publishedIn(number)).isEmpty();
    assertThat(documents.open(kept.id()).readAllBytes()).isEqualTo(bytes("one"));
    assertThatThrownBy(() -> documents.publish(List.of(kept.id()))).isInstanceOf(Refused.class).hasMessage("document.withdrawn");
    assertThat(store("دليل", bytes("one")).version()).isEqualTo(2);
  }

  @Test
  void whatIsNotThereCannotBePublished() {
    assertThatThrownBy(() -> documents.publish(List.of(Long.MAX_VALUE))).isInstanceOf(NotFound.class);
    assertThat(documents.find(Long.MAX_VALUE)).isEmpty();
  }

  private StoredDocument store(String title, byte[] content) {
    NewDocument.File file = new NewDocument.File(Language.AR, FileFormat.PDF, "file.pdf", false, new ByteArrayResource(content));
    return documents.store(NewDocument.of(number, DocumentKind.OTHER, LocalizedText.same(title), file)).get(0);
  }
}
