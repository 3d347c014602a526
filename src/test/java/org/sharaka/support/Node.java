package org.sharaka.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The packaged application running as a process of its own. */
public final class Node implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(6);
  private static final String QUICKLY_STARTED = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx700m";

  private final List<String> command;
  private final Path folder;
  private final Map<String, String> environment;
  private final Path log;
  private final int port = freePort();
  private Process process;

  /** @param folder where the command is run */
  public Node(String name, List<String> command, Path folder, Map<String, String> environment) {
    this.command = withThisJava(command);
    this.folder = folder;
    this.environment = new HashMap<>(environment);
    this.environment.put("SERVER_PORT", String.valueOf(port));
    this.environment.putIfAbsent("JAVA_TOOL_OPTIONS", QUICKLY_STARTED);
    this.log = Path.of("target", "packaged", name + ".log").toAbsolutePath();
  }

  public static List<String> withThisJava(List<String> command) {
    List<String> run = new ArrayList<>(command);
    run.set(0, Path.of(System.getProperty("java.home"), "bin", command.get(0)).toString());
    return run;
  }

  public int port() {
    return port;
  }

  public Node start() {
    try {
      Files.createDirectories(log.getParent());
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      builder.environment().keySet().retainAll(List.of("PATH", "LANG", "TMPDIR"));
      builder.environment().putAll(environment);
      process = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** @param url asked until it answers that the node is well */
  public void awaitHealthy(String url) {
    Awaitility.await("health of " + log).atMost(START).pollInterval(Duration.ofMillis(250)).until(() -> {
      if (!process.isAlive()) {
        throw new AssertionError("the node ended:\n" + log());
      }
      return status(url) == 200;
    });
  }

  public int awaitEnd() {
    try {
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        throw new AssertionError("still running:\n" + log());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** SIGKILL: nothing is tidied up. */
  public void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  public String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  private int status(String url) throws InterruptedException {
    URI here = URI.create(url.replace(":8080/", ":" + port + "/"));
    try {
      return HttpClient.newHttpClient().send(HttpRequest.newBuilder(here).timeout(Duration.ofSeconds(10)).build(), BodyHandlers.discarding()).statusCode();
    } catch (IOException notYet) {
      return -1;
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
