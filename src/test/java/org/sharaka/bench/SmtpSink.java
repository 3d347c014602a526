package org.sharaka.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that takes everything at once and keeps nothing but the count, the time and the newest mail. */
final class SmtpSink implements AutoCloseable {

  private static final byte[] END = "\r\n.\r\n".getBytes(StandardCharsets.US_ASCII);

  private final ServerSocket door;
  private int mails;
  private long first;
  private long last;
  private byte[] newest;

  SmtpSink() throws IOException {
    door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread listener = new Thread(this::listen, "sink");
    listener.setDaemon(true);
    listener.start();
  }

  int port() {
    return door.getLocalPort();
  }

  synchronized void forget() {
    mails = 0;
    first = 0;
  }

  synchronized int mails() {
    return mails;
  }

  /** From the first mail to the last. */
  synchronized double seconds() {
    return (last - first) / 1e9;
  }

  synchronized byte[] newest() {
    return newest;
  }

  @Override
  public void close() throws IOException {
    door.close();
  }

  private void listen() {
    while (!door.isClosed()) {
      try {
        Socket caller = door.accept();
        caller.setTcpNoDelay(true);
        Thread talk = new Thread(() -> talk(caller), "sink talk");
        talk.setDaemon(true);
        talk.start();
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void talk(Socket caller) {
    try (caller; InputStream in = new BufferedInputStream(caller.getInputStream()); OutputStream out = caller.getOutputStream()) {
      say(out, "220 sink");
      for (String line = line(in); line != null; line = line(in)) {
        String word = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
        switch (word) {
          case "EHLO" -> say(out, "250-sink\r\n250 8BITMIME");
          case "DATA" -> {
            say(out, "354 go on");
            took(content(in));
            say(out, "250 taken");
          }
          case "QUIT" -> {
            say(out, "221 bye");
            return;
          }
          default -> say(out, "250 ok");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void took(byte[] mail) {
    last = System.nanoTime();
    first = mails++ == 0 ? last : first;
    newest = mail;
  }

  private static void say(OutputStream out, String words) throws IOException {
    out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int sign = in.read(); sign != '\n'; sign = in.read()) {
      if (sign < 0) {
        return null;
      }
      if (sign != '\r') {
        line.append((char) sign);
      }
    }
    return line.toString();
  }

  private static byte[] content(InputStream in) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream(8192);
    int matched = 2;
    while (matched < END.length) {
      int sign = in.read();
      if (sign < 0) {
        throw new IOException("the caller went away");
      }
      content.write(sign);
      matched = sign == END[matched] ? matched + 1 : sign == END[0] ? 1 : 0;
    }
    return content.toByteArray();
  }
}
