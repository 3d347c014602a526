package org.sharaka.notifications;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What the demo's mail server caught. */
public class CaughtMail {

  private final GreenMail catcher;

  /** @param text the plain part, {@code null} in lists */
  public record Caught(int index, String to, String subject, Instant at, String text, boolean hasCalendar) {}

  CaughtMail(GreenMail catcher) {
    this.catcher = catcher;
  }

  /** The newest first. */
  public List<Caught> newest(String addressPart, int limit) {
    MimeMessage[] all = catcher.getReceivedMessages();
    List<Caught> found = new ArrayList<>();
    for (int i = all.length - 1; i >= 0 && found.size() < limit; i--) {
      Caught mail = read(i, all[i], false);
      if (addressPart == null || addressPart.isBlank() || mail.to().contains(addressPart.strip())) {
        found.add(mail);
      }
    }
    return Collections.unmodifiableList(found);
  }

  public Optional<Caught> one(int index) {
    MimeMessage[] all = catcher.getReceivedMessages();
    return index < 0 || index >= all.length ? Optional.empty() : Optional.of(read(index, all[index], true));
  }

  private static Caught read(int index, MimeMessage message, boolean whole) {
    try {
      MimeMultipart body = (MimeMultipart) message.getContent();
      String text = whole ? (String) body.getBodyPart(0).getContent() : null;
      return new Caught(index, ((InternetAddress) message.getAllRecipients()[0]).toUnicodeString(), message.getSubject(), message.getSentDate().toInstant(), text, hasCalendar(body));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
