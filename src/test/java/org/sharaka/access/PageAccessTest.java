package org.sharaka.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.sharaka.access.AccessTable.Door;
import org.sharaka.support.Caller;
import org.sharaka.support.HandlerTold;
import org.sharaka.support.Office;
import org.sharaka.support.ServedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page and every address of the interface, tried by everyone. Who may pass stands in {@code access/pages.txt}; an
 * address that is not in it fails the test, so that none comes into the world without somebody deciding who may open it.
 */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageAccessTest {

  @Autowired List<RequestMappingHandlerMapping> mappings;
  @Autowired Office office;
  @LocalServerPort int port;

  private final AccessTable table = AccessTable.read("pages");
  private final Map<String, Handler> handlers = new HashMap<>();
  private Visitors visitors;
  private int asked;

  private record Handler(String pattern, HandlerMethod method, Collection<MediaType> consumes) {}

  @BeforeAll
  void collect() {
    mappings.forEach(mapping -> mapping.getHandlerMethods().forEach(this::collect));
    visitors = new Visitors(port, office);
  }

  @Test
  void whoMayOpenItIsDecidedForEveryAddress() {
    Set<String> decided = table.doors().stream().map(Door::name).collect(Collectors.toCollection(TreeSet::new));
    assertThat(decided).as("addresses of the table against those of the application").isEqualTo(new TreeSet<>(handlers.keySet()));
  }

  @TestFactory
  Stream<DynamicTest> onlyThoseEntitledGetThrough() {
    return table.doors().stream().filter(door -> handlers.containsKey(door.name()) && !door.method().equals("ANY"))
        .map(door -> DynamicTest.dynamicTest(door.name(), () -> tryDoor(door, handlers.get(door.name()))));
  }

  private void tryDoor(Door door, Handler handler) {
    SampleRequest request = SampleRequest.of(handler.pattern(), handler.method(), handler.consumes());
    Map<String, Integer> answers = new HashMap<>();
    Set<String> admitted = visitors.admitted(visitor -> {
      HttpResponse<String> answer = ask(visitor, door.method(), request);
      answers.put(visitor.name(), answer.statusCode());
      assertThat(answer.statusCode()).as("%s for %s: %s", door.name(), visitor.name(), answer.body()).isLessThan(500);
      boolean reached = answer.headers().firstValue(HandlerTold.HEADER).filter(HandlerTold.name(handler.method())::equals).isPresent();
      return reached && answer.statusCode() != 403 && answer.statusCode() != 401;
    });
    assertThat(admitted).as("%s %s", door.name(), answers).isEqualTo(visitors.entitled(door));
  }

  /** Each request comes from another address: who tries out links is stopped, and that is not the question here. */
  private HttpResponse<String> ask(Visitors.Visitor visitor, String method, SampleRequest request) {
    String from = "198.51.%d.%d".formatted(100 + ++asked / 250, asked % 250);
    Map<String, String> headers = Map.of("X-Forwarded-For", from, "X-CSRF-TOKEN", visitor.csrf(), "Content-Type", request.type(),
        "Accept", "*/*");
    return visitor.caller().request(method, method.equals("GET") ? withQuery(request) : request.path(), headers, request.body());
  }

  private static String withQuery(SampleRequest request) {
    return request.body().isEmpty() ? request.path() : request.path() + "?" + request.body();
  }

  private void collect(RequestMappingInfo info, HandlerMethod method) {
    Collection<MediaType> consumes = info.getConsumesCondition().getConsumableMediaTypes();
    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
    for (String pattern : info.getPatternValues()) {
      for (String word : methods.isEmpty() ? Set.of("ANY") : methods.stream().map(Enum::name).collect(Collectors.toSet())) {
        String address = pattern.isEmpty() ? "/" : pattern;
        String suffix = consumes.isEmpty() ? "" : ";" + consumes.iterator().next();
        handlers.put(word + " " + address + suffix, new Handler(address, method, consumes));
      }
    }
  }
}
