package org.sharaka.workflow.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sharaka.kernel.Language;
import org.sharaka.platform.security.Groups;
import org.sharaka.workflow.engine.Models;
import org.springframework.context.MessageSource;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The engine keeps one name for each task, process, filter and group, in the installation's language. Readers of English on an
 * Arabic installation get the English name instead, in lists and in diagrams; everyone else's answers pass untouched.
 */
class NamesFilter extends OncePerRequestFilter {

  private static final List<String> FILTERS = List.of("mine", "groups", "overdue", "phase1", "phase2", "phase3", "phase4", "phase5", "phase6");

  private final Models models;
  private final MessageSource messages;
  private final LocaleResolver locales;
  private final ObjectMapper json;

  NamesFilter(Models models, MessageSource messages, LocaleResolver locales, ObjectMapper json) {
    this.models = models;
    this.messages = messages;
    this.locales = locales;
    this.json = json;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
    EngineCall call = EngineCall.of(request);
    boolean concerned = call != null && (call.kind() == EngineCall.Kind.NAMES || call.kind() == EngineCall.Kind.DIAGRAM);
    if (!concerned || models.installed() == Language.EN || Language.of(locales.resolveLocale(request)) == Language.AR) {
      chain.doFilter(request, response);
      return;
    }
    var answer = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, answer);
    byte[] body = answer.getContentAsByteArray();
    boolean isJson = answer.getContentType() != null && answer.getContentType().contains("json");
    if (answer.getStatus() != HttpServletResponse.SC_OK || !isJson || body.length == 0) {
      answer.copyBodyToResponse();
      return;
    }
    byte[] translated = json.writeValueAsBytes(translate(json.readTree(body), seededNames()));
    answer.resetBuffer();
    answer.getOutputStream().write(translated);
    answer.copyBodyToResponse();
  }

  private JsonNode translate(JsonNode node, Map<String, String> seeded) {
    if (node instanceof ObjectNode object) {
      object.fieldNames().forEachRemaining(field -> {
        JsonNode value = object.get(field);
        if (value instanceof TextNode text) {
          object.set(field, new TextNode(switch (field) {
            case "name", "activityName", "processDefinitionName", "description" -> seeded.getOrDefault(text.asText(), models.inEnglish(text.asText()));
            case "bpmn20Xml" -> new String(Models.withEnglishNames(text.asText().getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
            default -> text.asText();
          }));
        } else {
          translate(value, seeded);
        }
      });
    } else {
      node.forEach(one -> translate(one, seeded));
    }
    return node;
  }

  private Map<String, String> seededNames() {
    Stream<String> filters = FILTERS.stream().flatMap(filter -> Stream.of("filter." + filter, "filter." + filter + ".description"));
    Stream<String> groups = Stream.concat(Groups.STAFF.stream(), Stream.of(Groups.MINISTRY, Groups.CSO)).map(group -> "group." + group);
    Map<String, String> names = new HashMap<>();
    Stream.concat(filters, groups).forEach(key -> {
      String arabic = messages.getMessage(key, null, "", Language.AR.locale());
      names.put(arabic, messages.getMessage(key, null, arabic, Locale.ENGLISH));
    });
    return names;
  }
}
