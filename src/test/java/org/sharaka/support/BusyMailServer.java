package org.sharaka.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that has no room just now: it greets, and answers every recipient "450, try again later". */
public final class BusyMailServer implements AutoCloseable {

  private final ServerSocket door;

  public BusyMailServer() throws IOException {
    door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    begin(this::welcome);
  }

  public int port() {
    return door.getLocalPort();
  }

  private static void begin(Runnable work) {
    Thread thread = new Thread(work, "busy-mail-server");
    thread.setDaemon(true);
    thread.start();
  }

  private void welcome() {
    try {
      while (!door.isClosed()) {
        Socket guest = door.accept();
        begin(() -> talk(guest));
      }
    } catch (IOException closed) {
      // nobody is welcome any more
    }
  }

  private static void talk(Socket guest) {
    try (guest; var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII));
        var out = new PrintWriter(guest.getOutputStream(), true, StandardCharsets.US_ASCII)) {
      say(out, "220 busy");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String command = line.substring(0, Math.min(4, line.length())).toUpperCase();
        say(out, command.equals("RCPT") ? "450 try again later" : command.equals("QUIT") ? "221 bye" : "250 ok");
      }
    } catch (IOException gone) {
      // the guest left
    }
  }

  private static void say(PrintWriter out, String reply) {
    out.print(reply + "\r\n");
    out.flush();
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
