package org.sharaka.workflow.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharaka.documents.Documents;
import org.sharaka.documents.FileFormat;
import org.sharaka.documents.Pdf;
import org.sharaka.documents.StoredDocument;
import org.sharaka.guidelines.Comment;
import org.sharaka.guidelines.CommentDecision;
import org.sharaka.guidelines.CommentKind;
import org.sharaka.guidelines.Comments;
import org.sharaka.guidelines.Disposition;
import org.sharaka.guidelines.DisposeOfComment;
import org.sharaka.guidelines.EnterComment;
import org.sharaka.guidelines.FreezeVersion;
import org.sharaka.guidelines.GuideStories;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.Naming;
import org.sharaka.guidelines.OpenConsultation;
import org.sharaka.guidelines.Said;
import org.sharaka.guidelines.Wording;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;

/** "You said – we did" as everyone gets it. */
@SharakaTest
class ResponsePaperTest {

  @Autowired ResponsePaper paper;
  @Autowired GuideStories stories;
  @Autowired Guides guides;
  @Autowired FreezeVersion freeze;
  @Autowired OpenConsultation open;
  @Autowired EnterComment enter;
  @Autowired Comments comments;
  @Autowired DisposeOfComment dispose;
  @Autowired Documents documents;
  @Autowired WorkingCalendar calendar;

  CaseNumber project;

  @BeforeEach
  void commentsAndWhatWasMadeOfThem() {
    project = stories.project();
    CaseNumber guide = stories.guide(project);
    long chapter = guides.text(guides.get(guide).latest().id()).chapters().get(0).id();
    long first = stories.clause(guide, chapter, "الإفصاح السنوي", true);
    long second = stories.clause(guide, chapter, "المشاركة", false);
    freeze.of(guide);
    long round = open.with(guide, calendar.today(), calendar.plus(calendar.today(), 25), null);
    say(round, first, Sector.PRIVATE, CommentDecision.ACCEPTED);
    say(round, first, Sector.PRIVATE, CommentDecision.REJECTED);
    say(round, first, Sector.CIVIL_SOCIETY, CommentDecision.ACCEPTED);
    say(round, second, Sector.GOVERNMENT, CommentDecision.ACCEPTED_IN_PART);
    paper.publish(project, guide);
  }

  @ParameterizedTest
  @EnumSource
  void itShowsWhatBecameOfCommentsAsChartsThatEveryoneCanRead(Language language) throws Exception {
    try (Pdf pdf = new Pdf(content(FileFormat.PDF, language))) {
      assertThat(pdf.flaws("ua1")).isEmpty();
      assertThat(pdf.elements("Figure")).hasSize(3).allSatisfy(figure -> assertThat(figure.getAlternateDescription()).isNotBlank());
    }
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content(FileFormat.DOCX, language)))) {
      assertThat(document.getAllPictures()).hasSize(3);
    }
  }

  @Test
  void eachClauseStandsWithItsDecisions() throws Exception {
    try (Pdf pdf = new Pdf(content(FileFormat.PDF, Language.EN))) {
      String text = pdf.text().replaceAll("\\s+", " ");
      assertThat(text).contains("What became of the comments on each clause").contains("0 1 0 0 2 3").contains("0 0 0 1 0 1");
      assertThat(pdf.elements("Figure").get(2).getAlternateDescription()).contains("0 / 1 / 0 / 0 / 2 / 3");
    }
  }

  private void say(long round, long clause, Sector sector, CommentDecision decision) {
    String words = "رأي " + sector + " " + decision;
    enter.with(new EnterComment.Letter(round, null, "أحمد " + decision, "شركة الأفق", sector, Language.AR, calendar.today(), Naming.ORGANISATION,
        new Said(clause, CommentKind.OBJECT, words, null)));
    Comment comment = comments.list(round, Comments.Filter.ANY, 0, 10).stream().filter(one -> words.equals(one.body())).findFirst().orElseThrow();
    dispose.with(comment.id(), comment.revision(), new Disposition(decision, new Wording("سبب القرار", "The reason"), new Wording("ما تغير", "What changed")));
  }

  private byte[] content(FileFormat format, Language language) throws IOException {
    StoredDocument document = documents.publishedIn(project).stream().filter(d -> d.format() == format && d.language() == language).findFirst().orElseThrow();
    return documents.open(document.id()).readAllBytes();
  }
}
