package org.sharaka.dialogues.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.dialogues.Forms;
import org.sharaka.dialogues.ReadRequest;
import org.sharaka.dialogues.RequestChannel;
import org.sharaka.dialogues.SubmitRequest;
import org.sharaka.dialogues.TypedRequest;
import org.sharaka.dialogues.screening.DuplicateDecision.Verdict;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.Documents;
import org.sharaka.documents.FileFormat;
import org.sharaka.documents.NewDocument;
import org.sharaka.documents.StoredDocument;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@SharakaTest
class CheckRequestTest {

  private static final String LETTERS = "بتثجحخدذرزسشصضطظ";

  @Autowired CheckRequest check;
  @Autowired SubmitRequest submit;
  @Autowired Documents documents;
  @Autowired JdbcClient db;

  /** Nobody else asks about it. */
  String issue;

  @BeforeEach
  void anIssueOfItsOwn() {
    issue = UUID.randomUUID().toString().replace("-", " ").chars().mapToObj(sign -> sign == ' ' ? " " : LETTERS.substring(Character.digit(sign, 16)).substring(0, 1))
        .collect(Collectors.joining());
  }

  @Test
  void nothingIsMissingInACompleteForm() {
    assertThat(check.of(asked(Map.of()))).satisfies(found -> {
      assertThat(found.missing()).isEmpty();
      assertThat(found.verdict()).isEqualTo(Verdict.NEW);
    });
  }

  @Test
  void aGuestWithoutARegistrationHasToShowTheirAuthority() {
    assertThat(check.of(asked(Map.of("registrationNumber", ""))).missing()).containsExactly("AUTHORITY");
  }

  @Test
  void whatCannotBeOpenedIsAskedForAgain() {
    CaseNumber number = asked(Map.of());
    store(number, "%PDF-1.7 and nothing else");
    assertThat(check.of(number).missing()).containsExactly("ATTACHMENT");
  }

  @Test
  void onlyAnIssueWhoseOutcomeWasPublishedNeedsSomethingNew() {
    CaseNumber before = asked(Map.of());
    db.sql("update dialogue_request set status = 'CLOSED', accepted_at = submitted_at where number = ?").param(before.value()).update();
    CaseNumber again = asked(Map.of());
    assertThat(check.of(again).verdict()).isEqualTo(Verdict.SHOW_RELATED);
    documents.publish(List.of(store(before, "%PDF-1.7 outcome").id()));
    assertThat(check.of(again)).satisfies(found -> {
      assertThat(found.other()).isEqualTo(before);
      assertThat(found.verdict()).isEqualTo(Verdict.REQUIRE_NEW_ELEMENT);
    });
  }

  private CaseNumber asked(Map<String, String> otherwise) {
    Map<String, List<String>> values = Forms.values();
    values.put("area", List.of("CITIZENSHIP"));
    values.put("titleAr", List.of(issue));
    values.put("outcome", List.of(issue));
    values.put("problem", List.of(issue + " " + issue));
    otherwise.forEach((field, value) -> values.put(field, List.of(value)));
    return submit.submit(new SubmitRequest.Submission(Forms.submissionId(), RequestChannel.PORTAL, new TypedRequest(values), ReadRequest.Sender.guest(Language.AR)))
        .number();
  }

  private StoredDocument store(CaseNumber number, String content) {
    NewDocument.File file = new NewDocument.File(Language.AR, FileFormat.PDF, "file.pdf", false, new ByteArrayResource(content.getBytes()));
    return documents.store(NewDocument.of(number, DocumentKind.OTHER, LocalizedText.same("مرفق"), file)).get(0);
  }
}
