package org.sharaka.workflow.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The models and forms this version of the product brings, as they stand in {@code processes/} and {@code forms/}. */
@Component
public class Models {

  private final Language installed;
  private final Map<String, byte[]> sources = new HashMap<>();
  private final Map<String, String> english = new HashMap<>();

  Models(@Value("${sharaka.language}") Language installed) throws IOException {
    this.installed = installed;
    for (Resource resource : found()) {
      byte[] source = resource.getContentAsByteArray();
      sources.put(path(resource), source);
      if (!path(resource).endsWith(".form")) {
        english.putAll(ModelNames.dictionary(source));
      }
    }
  }

  /** Path and bytes of everything to deploy, with names in the installation's language. */
  Map<String, byte[]> toDeploy() {
    Map<String, byte[]> deployed = new HashMap<>();
    sources.forEach((path, source) -> deployed.put(path, installed == Language.EN && !path.endsWith(".form") ? ModelNames.english(source) : source));
    return deployed;
  }

  public Collection<byte[]> sources() {
    return sources.values();
  }

  /** The language in which names of tasks and processes are kept by the engine. */
  public Language installed() {
    return installed;
  }

  /** @return the English name behind an Arabic one of any model, or the name itself where there is none */
  public String inEnglish(String arabic) {
    return english.getOrDefault(arabic, arabic);
  }

  public byte[] process(String area, String key) {
    return sources.get("processes/" + area + "/" + key + ".bpmn");
  }

  public byte[] form(String process, String task) {
    return sources.get("forms/" + process + "/" + task + ".form");
  }

  public static byte[] withEnglishNames(byte[] model) {
    return ModelNames.english(model);
  }

  private static List<Resource> found() throws IOException {
    var resolver = new PathMatchingResourcePatternResolver();
    List<Resource> found = new ArrayList<>();
    for (String pattern : List.of("classpath*:processes/**/*.bpmn", "classpath*:processes/**/*.dmn", "classpath*:forms/**/*.form")) {
      found.addAll(Arrays.asList(resolver.getResources(pattern)));
    }
    return found;
  }

  private static String path(Resource resource) throws IOException {
    String url = resource.getURL().toString();
    int start = Math.max(url.lastIndexOf("/processes/"), url.lastIndexOf("/forms/"));
    return url.substring(start + 1);
  }
}
