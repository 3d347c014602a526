package org.sharaka.packaged;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail server that remembers which node brought what, and can be told to stop answering in the middle of a mailing. */
final class MailServer implements AutoCloseable {

  private static final Pattern HELO = Pattern.compile("HELO ([^)]+)");

  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final List<Mail> received = new CopyOnWriteArrayList<>();
  private volatile Pause pause;

  record Mail(String node, String address, String id) {}

  /** From the mail with this count on, mails are taken and not answered until {@code over} is told. */
  record Pause(String part, int from, CountDownLatch begun, CountDownLatch over) {}

  MailServer() {
    server.start();
    server.getUserManager().setMessageDeliveryHandler(this::take);
  }

  int port() {
    return server.getSmtp().getPort();
  }

  List<Mail> to(String part) {
    return received.stream().filter(mail -> mail.address().contains(part)).toList();
  }

  Pause pauseAfter(int mails, String part) {
    pause = new Pause(part, mails, new CountDownLatch(1), new CountDownLatch(1));
    return pause;
  }

  @Override
  public void close() {
    server.stop();
  }

  private GreenMailUser take(MovingMessage message, MailAddress address) throws MessagingException, UserException {
    Matcher helo = HELO.matcher(message.getMessage().getHeader("Received")[0]);
    received.add(new Mail(helo.find() ? helo.group(1) : "", address.getEmail(), message.getMessage().getMessageID()));
    waitWhilePaused(address.getEmail());
    UserManager users = server.getUserManager();
    synchronized (users) {
      GreenMailUser known = users.getUserByEmail(address.getEmail());
      return known != null ? known : users.createUser(address.getEmail(), address.getEmail(), "");
    }
  }

  private void waitWhilePaused(String address) {
    Pause now = pause;
    if (now == null || !address.contains(now.part()) || to(now.part()).size() < now.from()) {
      return;
    }
    now.begun().countDown();
    try {
      now.over().await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
