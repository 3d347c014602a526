package org.sharaka.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.sharaka.support.Caller;

/** Requests of someone who is signed in, on one connection and one thread: what is measured is the server. */
final class Talk {

  private final String address;
  private final Map<String, String> headers;

  record Answer(int status, String body) {}

  /** @param headers of each request */
  Talk(int port, Caller signedIn, Map<String, String> headers) {
    this.address = "http://localhost:" + port;
    this.headers = new java.util.HashMap<>(headers);
    this.headers.put("Cookie", signedIn.cookies());
    this.headers.put("X-XSRF-TOKEN", signedIn.cookie("XSRF-TOKEN"));
  }

  Answer get(String path) {
    return ask("GET", path, null);
  }

  Answer post(String path, String body) {
    return ask("POST", path, body);
  }

  private Answer ask(String method, String path, String body) {
    try {
      HttpURLConnection call = (HttpURLConnection) URI.create(address + path).toURL().openConnection();
      call.setRequestMethod(method);
      headers.forEach(call::setRequestProperty);
      if (body != null) {
        call.setDoOutput(true);
        call.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
      }
      int status = call.getResponseCode();
      try (InputStream in = status < 400 ? call.getInputStream() : call.getErrorStream()) {
        return new Answer(status, in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
