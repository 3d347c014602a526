package org.sharaka.workflow.tasks;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.platform.web.Sentences;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Answers Tasklist: with JSON, or with the sentences of a refusal. */
@Component
class FormAnswers {

  private final Sentences sentences;
  private final LocaleResolver locales;
  private final ObjectMapper json;

  FormAnswers(Sentences sentences, LocaleResolver locales, ObjectMapper json) {
    this.sentences = sentences;
    this.locales = locales;
    this.json = json;
  }

  Locale locale(HttpServletRequest request) {
    return locales.resolveLocale(request);
  }

  boolean send(HttpServletResponse response, Map<String, ?> answer) throws IOException {
    return send(response, json.writeValueAsBytes(answer));
  }

  boolean send(HttpServletResponse response, byte[] body) throws IOException {
    response.setContentType("application/json;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
    return true;
  }

  boolean refuse(HttpServletRequest request, HttpServletResponse response, int status, String code) throws IOException {
    return refuse(request, response, status, new Refused(Refusal.of(code)));
  }

  boolean refuse(HttpServletRequest request, HttpServletResponse response, int status, Refused refused) throws IOException {
    Locale locale = locale(request);
    List<Map<String, String>> refusals = refused.refusals().stream()
        .map(refusal -> Map.of("field", refusal.field() == null ? "" : refusal.field(), "message", sentences.why(refusal, locale))).toList();
    response.setStatus(status);
    return send(response, Map.of("type", "Refused", "message", sentences.why(refused.refusals(), locale), "refusals", refusals));
  }
}
