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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharaka.kernel.Language;

/** A program that behaves as a browser does towards the running application: it signs in and keeps its cookies. */
public final class Caller {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final String ENGINE = "/camunda/api/engine/engine/default/";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String address;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final Language language;

  public Caller(int port, Language language) {
    this.address = "http://localhost:" + port;
    this.language = language;
  }

  public static Caller signedIn(int port, String account, Language language) {
    Caller caller = new Caller(port, language);
    Matcher token = CSRF.matcher(caller.get("/login").body());
    token.find();
    String form = "username=" + account + "&password=sharaka&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
    caller.send(caller.request("/login").header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)));
    caller.get("/camunda/app/welcome/default/");
    return caller;
  }

  public HttpResponse<String> get(String path) {
    return send(request(path));
  }

  public HttpResponse<String> post(String path, String body) {
    return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> getEngine(String path) {
    return get(ENGINE + path);
  }

  public HttpResponse<String> postEngine(String path, String body) {
    return post(ENGINE + path, body);
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

  private HttpRequest.Builder request(String path) {
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
