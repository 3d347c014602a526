package org.sharaka.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.documents.ReportTest;
import org.sharaka.documents.Report;
import org.sharaka.documents.typesetting.Outline;
import org.sharaka.documents.typesetting.Piece;
import org.sharaka.documents.typesetting.Pieces;
import org.sharaka.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;

@ReportTest
class FoPageTest {

  @Autowired Pieces pieces;

  @Test
  void aSignAfterALetterDoesNotJoinIt() {
    assertThat(page("عنوان").pieces("هل؟ نعم؛ثم لا، حتمًا؟")).extracting(Piece::text).containsExactly("هل\u2060؟ نعم\u2060؛\u2060ثم لا، حتمًا\u2060؟");
  }

  @Test
  void headingsStandBelowTheirChapters() {
    Report report = Report.in(Language.EN, "T").heading(1, "A").heading(2, "A.1").heading(3, "A.1.1").heading(2, "A.2").heading(1, "B").build();
    List<Outline> outline = new FoPage(report, pieces, null).outline();
    assertThat(outline).extracting(Outline::title).containsExactly("A", "B");
    assertThat(outline.get(0).below()).extracting(Outline::title).containsExactly("A.1", "A.2");
    assertThat(outline.get(0).below().get(0).below()).extracting(Outline::id).containsExactly("b2");
  }

  @Test
  void aLongTitleIsShortenedAtAWordOnTopOfThePages() {
    assertThat(page("كلمة ".repeat(30).strip()).runningTitle()).hasSizeLessThan(74).endsWith("كلمة …");
    assertThat(page("قصير").runningTitle()).isEqualTo("قصير");
  }

  private FoPage page(String title) {
    return new FoPage(Report.in(Language.AR, title).build(), pieces, null);
  }
}
