package org.sharaka.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/**
 * The words of one mail, ready to be put on the wire.
 *
 * @param choices the reader's page of mail choices, from which mailboxes offer to unsubscribe at a click (RFC 8058); may be {@code null}
 */
record Letter(String subject, String text, String html, String calendar, String choices) {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  /** A message whose identity the caller gives: sent twice, it is still one message to the reader's mailbox. */
  static final class Sealed extends MimeMessage {

    private final String id;

    private Sealed(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }

  Sealed sealed(Session session, String id, InternetAddress from, String address, String name, Date at) throws MessagingException {
    Sealed message = new Sealed(session, id);
    message.setFrom(from);
    message.setRecipient(MimeMessage.RecipientType.TO, recipient(address, name));
    message.setSubject(subject, UTF_8);
    message.setSentDate(at);
    message.setHeader("Auto-Submitted", "auto-generated");
    if (choices != null) {
      message.setHeader("List-Unsubscribe", "<" + choices + "/one-click>");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    message.setContent(body());
    message.saveChanges();
    return message;
  }

  private MimeMultipart body() throws MessagingException {
    MimeMultipart body = new MimeMultipart("alternative");
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(text, UTF_8, "plain");
    body.addBodyPart(plain);
    MimeBodyPart page = new MimeBodyPart();
    page.setText(html, UTF_8, "html");
    body.addBodyPart(page);
    if (calendar != null) {
      MimeBodyPart invitation = new MimeBodyPart();
      invitation.setContent(calendar, "text/calendar; charset=UTF-8; method=" + method());
      invitation.setHeader("Content-Class", "urn:content-classes:calendarmessage");
      body.addBodyPart(invitation);
    }
    return body;
  }

  private String method() {
    return calendar.contains("METHOD:CANCEL") ? "CANCEL" : "REQUEST";
  }

  private static InternetAddress recipient(String address, String name) throws MessagingException {
    try {
      return new InternetAddress(address, name, UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new MessagingException("UTF-8 is missing", e);
    }
  }
}
