package org.sharaka.notifications;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the demo's mail server caught. */
public class CaughtMail {

  private final GreenMail catcher;

  /**
   * @param id   names the mail in addresses
   * @param text the plain part, {@code null} in lists
   */
  public record Caught(String id, String to, String subject, Instant at, String text, boolean hasCalendar) {}

  CaughtMail(GreenMail catcher) {
    this.catcher = catcher;
  }

  /** The newest first; the server keeps them by mailbox. */
  public List<Caught> newest(String addressPart, int limit) {
    String part = addressPart == null ? "" : addressPart.strip();
    List<MimeMessage> all = Arrays.asList(catcher.getReceivedMessages());
    Collections.reverse(all);
    return all.stream().filter(message -> first(message).getAddress().contains(part)).sorted(Comparator.comparing(CaughtMail::at).reversed())
        .limit(limit).map(message -> read(message, false)).toList();
  }

  public Optional<Caught> one(String id) {
    return Arrays.stream(catcher.getReceivedMessages()).filter(message -> id(message).equals(id)).findFirst().map(message -> read(message, true));
  }

  private static Caught read(MimeMessage message, boolean whole) {
    try {
      MimeMultipart body = (MimeMultipart) message.getContent();
      String text = whole ? (String) body.getBodyPart(0).getContent() : null;
      return new Caught(id(message), to(message), message.getSubject(), at(message), text, hasCalendar(body));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String id(MimeMessage message) {
    return UUID.nameUUIDFromBytes((header(message, MimeMessage::getMessageID) + first(message).getAddress()).getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** To decode the name takes its time, so it is only done for what is shown. */
  private static String to(MimeMessage message) {
    InternetAddress first = first(message);
    return first.getPersonal() == null ? first.getAddress() : "%s <%s>".formatted(first.getPersonal(), first.getAddress());
  }

  private static InternetAddress first(MimeMessage message) {
    return header(message, m -> (InternetAddress) m.getAllRecipients()[0]);
  }

  private static Instant at(MimeMessage message) {
    return header(message, m -> m.getSentDate().toInstant());
  }

  private interface Header<T> {

    T of(MimeMessage message) throws MessagingException;
  }

  private static <T> T header(MimeMessage message, Header<T> header) {
    try {
      return header.of(message);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean hasCalendar(MimeMultipart body) throws MessagingException {
    for (int i = 0; i < body.getCount(); i++) {
      BodyPart part = body.getBodyPart(i);
      if (part.isMimeType("text/calendar")) {
        return true;
      }
    }
    return false;
  }
}
