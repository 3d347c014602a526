package org.sharaka.bench;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Date;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;

/** The baseline of sending: a loop over Jakarta Mail, each mail made of the same parts as the product's, and nothing noted anywhere. */
final class BareMail {

  private final Session session;
  private final String subject;
  private final String text;
  private final String html;

  /** @param like one of the product's own mails */
  BareMail(int port, byte[] like) throws MessagingException, IOException {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", "127.0.0.1");
    properties.put("mail.smtp.port", String.valueOf(port));
    session = Session.getInstance(properties);
    MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(like));
    MimeMultipart parts = (MimeMultipart) message.getContent();
    subject = message.getSubject();
    text = (String) parts.getBodyPart(0).getContent();
    html = (String) parts.getBodyPart(1).getContent();
  }

  void send(int mails, int connections) throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    Thread[] senders = new Thread[connections];
    for (int i = 0; i < connections; i++) {
      senders[i] = new Thread(() -> loop(next, mails));
      senders[i].start();
    }
    for (Thread sender : senders) {
      sender.join();
    }
  }

  private void loop(AtomicInteger next, int mails) {
    try (Transport transport = session.getTransport("smtp")) {
      transport.connect();
      for (int mail = next.getAndIncrement(); mail < mails; mail = next.getAndIncrement()) {
        MimeMessage message = message(mail);
        transport.sendMessage(message, message.getAllRecipients());
      }
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private MimeMessage message(int number) throws MessagingException {
    MimeMessage message = new MimeMessage(session);
    message.setFrom("no-reply@sharaka.example.org");
    message.setRecipient(Message.RecipientType.TO, new InternetAddress("bare-" + number + "@example.org"));
    message.setSubject(subject, "UTF-8");
    message.setSentDate(new Date());
    MimeMultipart parts = new MimeMultipart("alternative");
    parts.addBodyPart(part(text, "plain"));
    parts.addBodyPart(part(html, "html"));
    message.setContent(parts);
    message.saveChanges();
    return message;
  }

  private static MimeBodyPart part(String content, String kind) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(content, "UTF-8", kind);
    return part;
  }
}
