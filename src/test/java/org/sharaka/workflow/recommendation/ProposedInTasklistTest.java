package org.sharaka.workflow.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.recommendations.Recommendations;
import org.sharaka.recommendations.SourceKind;
import org.sharaka.support.Caller;
import org.sharaka.support.Office;
import org.sharaka.support.ServedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A recommendation that staff propose by the start form in Tasklist. */
@ServedTest
class ProposedInTasklistTest {

  private static final String FORM = "process-definition/key/recommendationFollowUp/";

  @LocalServerPort int port;
  @Autowired Recommendations recommendations;
  @Autowired Office office;

  @Test
  void theSecretariatProposesOneAndFormulatesItNext() {
    Caller secretariat = Caller.signedIn(port, "secretariat", Language.EN);
    JsonNode form = Caller.json(secretariat.getEngine(FORM + "deployed-start-form"));
    assertThat(form.findValuesAsText("label")).contains("Recommendation in Arabic", "Working paper");
    HttpResponse<String> started = secretariat.postEngine(FORM + "submit-form",
        "{\"variables\": {\"textAr\": {\"value\": \"تهيئة المداخل\"}, \"sourceKind\": {\"value\": \"PAPER\"}}}");
    assertThat(started.statusCode()).isEqualTo(200);
    CaseNumber number = new CaseNumber(Caller.json(started).at("/businessKey").asText());
    assertThat(recommendations.get(number).source().kind()).isEqualTo(SourceKind.PAPER);
    assertThat(office.tasks(number)).containsExactly("formulateRecommendation");
  }

  @Test
  void aCaseThatDoesNotExistIsSaidBesideItsField() {
    Caller secretariat = Caller.signedIn(port, "secretariat", Language.EN);
    for (String unknown : List.of("REQ-1999-0001", "anything")) {
      HttpResponse<String> refused = secretariat.postEngine(FORM + "submit-form", "{\"variables\": {\"textAr\": {\"value\": \"تهيئة المداخل\"}, "
          + "\"sourceKind\": {\"value\": \"DIALOGUE\"}, \"sourceCase\": {\"value\": \"%s\"}}}".formatted(unknown));
      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(Caller.json(refused).at("/refusals/0/field").asText()).isEqualTo("sourceCase");
    }
  }

  @Test
  void whoDoesNotRecommendMayNotBeginOne() {
    Caller legal = Caller.signedIn(port, "legal", Language.EN);
    assertThat(legal.postEngine(FORM + "submit-form", "{}").statusCode()).isEqualTo(403);
  }
}
