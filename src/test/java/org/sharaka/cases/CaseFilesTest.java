package org.sharaka.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
class CaseFilesTest {

  @Autowired CaseFiles files;
  @Autowired Timeline timeline;

  @Test
  void numbersFollowEachOtherWithoutGapsOrDoublesHoweverManyOpenCasesAtOnce() throws Exception {
    var pool = Executors.newFixedThreadPool(4);
    Callable<CaseNumber> open = () -> files.open(CaseType.GUIDE, LocalizedText.same("دليل"), "DRAFT", null);
    List<CaseNumber> numbers = pool.invokeAll(IntStream.range(0, 20).mapToObj(i -> open).toList()).stream().map(f -> {
      try {
        return f.get();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }).sorted().toList();
    pool.shutdown();
    assertThat(numbers).doesNotHaveDuplicates();
    long first = Long.parseLong(numbers.get(0).value().substring(9));
    long last = Long.parseLong(numbers.get(19).value().substring(9));
    assertThat(last - first).isEqualTo(19);
  }

  @Test
  void aCaseIsFoundByAnySpellingOfItsTitle() {
    String mark = UUID.randomUUID().toString().replace("-", "");
    CaseNumber number = files.open(CaseType.SURVEY, new LocalizedText("استبانة الجمعيات الأهلية " + mark, "Associations"), "DRAFT", null);
    assertThat(files.search("الجمعیات الاهليه " + mark, List.of(), null, null, 10)).extracting(CaseFile::number).containsExactly(number);
    assertThat(files.search("associations " + mark, List.of(CaseType.SURVEY), false, null, 10)).hasSize(1);
    assertThat(files.search("associations " + mark, List.of(CaseType.PROJECT), null, null, 10)).isEmpty();
    files.close(number, "CLOSED");
    assertThat(files.search(mark, List.of(), false, null, 10)).isEmpty();
  }

  @Test
  void theListGoesOnAfterTheLastCaseOfAPage() {
    String mark = UUID.randomUUID().toString().replace("-", "");
    List<CaseNumber> opened = IntStream.range(0, 5).mapToObj(i -> files.open(CaseType.EVENT, LocalizedText.same("فعالية " + mark), "DRAFT", null)).toList();
    List<CaseFile> first = files.search(mark, List.of(), null, null, 3);
    List<CaseFile> second = files.search(mark, List.of(), null, first.get(2), 3);
    assertThat(first).extracting(CaseFile::number).containsExactly(opened.get(4), opened.get(3), opened.get(2));
    assertThat(second).extracting(CaseFile::number).containsExactly(opened.get(1), opened.get(0));
  }

  @Test
  void theTimelineKeepsFactsInBothLanguagesAndShowsThePublicOnlyWhatIsPublic() {
    CaseNumber number = files.open(CaseType.PROJECT, LocalizedText.same("مشروع"), "DRAFT", null);
    timeline.note(number, "project.registered", Map.of("title", new LocalizedText("مشروع", "Project")));
    timeline.publish(number, "project.started", Map.of("phases", 6));
    assertThat(timeline.newest(number, 10)).extracting(Timeline.Entry::event).containsExactly("project.started", "project.registered");
    assertThat(timeline.newest(number, 10).get(1).facts()).containsEntry("title", new LocalizedText("مشروع", "Project"));
    assertThat(timeline.newestPublic(number, 10)).extracting(Timeline.Entry::event).containsExactly("project.started");
  }
}
