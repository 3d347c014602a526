package org.sharaka.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sharaka.kernel.Language;

/** A program that behaves as a browser does towards the running application: it signs in and keeps its cookies. */
public final class Caller {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final String ENGINE = "/camunda/api/engine/engine/default/";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String address;
  private final CookieManager cookies;
  private final HttpClient client;
  private final Language language;

  public Caller(int port, Language language) {
    this(port, language, new CookieManager());
  }

  private Caller(int port, Language language, CookieManager cookies) {
    this.address = "http://localhost:" + port;
    this.language = language;
    this.cookies = cookies;
    this.client = HttpClient.newBuilder().cookieHandler(cookies).build();
  }

  public static Caller signedIn(int port, String account, Language language) {
    Caller caller = new Caller(port, language);
    caller.signIn(account, "sharaka");
    return caller;
  }

  /** The same browser with its cookies, led to another node of the application. */
  public Caller on(int otherPort) {
    return new Caller(otherPort, language, cookies);
  }

  /** @return where the login leads to */
  public String signIn(String account, String password) {
    String form = "username=" + account + "&password=" + encoded(password) + "&_csrf=" + encoded(csrfToken("/login"));
    HttpResponse<String> answer = postForm("/login", form);
    get("/camunda/app/welcome/default/");
    return answer.headers().firstValue("Location").orElse("");
  }

  /** The token that stands in the forms of a page. */
  public String csrfToken(String page) {
    Matcher token = CSRF.matcher(get(page).body());
    if (!token.find()) {
      throw new AssertionError("no form on " + page);
    }
    return token.group(1);
  }

  public HttpResponse<String> get(String path) {
    return send(request(path));
  }

  /** Any request, with headers of its own. */
  public HttpResponse<String> request(String method, String path, Map<String, String> headers, String body) {
    HttpRequest.Builder request = request(path).method(method, body == null || method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    headers.forEach(request::setHeader);
    return send(request);
  }

  /** A request as a proxy hands it on that ends the encryption. */
  public HttpResponse<String> proxied(String path) {
    return send(request(path).setHeader("Accept", "text/html").header("X-Forwarded-Proto", "https").header("X-Forwarded-For", "192.0.2.7"));
  }

  public HttpResponse<String> post(String path, String body) {
    return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> postForm(String path, String form) {
    return send(request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)));
  }

  public HttpResponse<String> putEngine(String path, String body) {
    return send(request(ENGINE + path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> getEngine(String path) {
    return get(ENGINE + path);
  }

  public HttpResponse<String> postEngine(String path, String body) {
    return post(ENGINE + path, body);
  }

  /** The cookies as a header carries them. */
  public String cookies() {
    return cookies.getCookieStore().getCookies().stream().map(cookie -> cookie.getName() + "=" + cookie.getValue()).collect(Collectors.joining("; "));
  }

  public String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name)).map(HttpCookie::getValue).findFirst().orElseThrow();
  }

  /** What happens when another site sends the browser here: the session goes along, the token does not. */
  public void forgetToken() {
    List.copyOf(cookies.getCookieStore().getCookies()).stream().filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
        .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
  }

  public static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new AssertionError("not JSON: " + answer.body(), e);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** Where secure cookies are asked for, the encrypted part of the way ends before us, as at a proxy. */
  private HttpRequest.Builder request(String path) {
    cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "application/json, text/html")
        .header("Accept-Language", language.tag());
    cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("XSRF-TOKEN")).map(HttpCookie::getValue).findFirst()
        .ifPresent(token -> request.header("X-XSRF-TOKEN", token));
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
