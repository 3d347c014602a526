package org.sharaka.desk.api;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sharaka.dialogues.Forms;
import org.sharaka.support.SharakaTest;
import org.sharaka.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SharakaTest
class DialogueRequestsApiTest {

  @Autowired MockMvc web;
  @Autowired ObjectMapper json;

  @Test
  void aRequestIsMadeOnceAndReadAgain() throws Exception {
    Map<String, Object> asked = asked();
    asked.put("affectedNumber", 4200);
    asked.put("charter", true);
    asked.put("channel", "paper");
    String body = send(asked, "en").andExpect(status().isCreated()).andReturn().getResponse().getContentAsString();
    String number = json.readTree(body).get("number").asText();
    send(asked, "en").andExpect(status().isOk()).andExpect(jsonPath("$.number").value(number));
    web.perform(get("/api/v1/dialogue-requests/{n}", number).with(Visitor.as("manager", "manager")).header("Accept-Language", "en"))
        .andExpect(jsonPath("$.title").value("Safe school transport")).andExpect(jsonPath("$.statusName").value("Submitted"))
        .andExpect(jsonPath("$.channel").value("PAPER"));
  }

  @Test
  void whatIsWrongIsAProblemInTheCallersLanguage() throws Exception {
    Map<String, Object> asked = asked();
    asked.put("problem", null);
    asked.put("area", Map.of("code", "TRANSPORT"));
    asked.put("entryPoint", 5);
    send(asked, "ar").andExpect(status().isUnprocessableEntity()).andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(content().string(containsString("يُرجى وصف المشكلة")));
    send(asked, "en").andExpect(content().string(containsString("Describe the problem")));
  }

  @Test
  void whatIsNotThereAndWhatIsNoNumberLookTheSame() throws Exception {
    for (String number : List.of("REQ-1999-9999", "nonsense")) {
      web.perform(get("/api/v1/dialogue-requests/{n}", number).with(Visitor.as("manager", "manager"))).andExpect(status().isNotFound());
    }
  }

  private static Map<String, Object> asked() {
    Map<String, Object> asked = new HashMap<>();
    Forms.values().forEach((field, values) -> asked.put(field, values.size() == 1 ? values.get(0) : values));
    asked.put("submissionId", Forms.submissionId());
    return asked;
  }

  private ResultActions send(Map<String, Object> asked, String language) throws Exception {
    return web.perform(post("/api/v1/dialogue-requests").with(Visitor.as("secretariat", "secretariat")).with(csrf()).header("Accept-Language", language)
        .contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsBytes(asked)));
  }
}
