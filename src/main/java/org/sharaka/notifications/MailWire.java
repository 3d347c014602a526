package org.sharaka.notifications;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Speaks SMTP: one connection serves many mails, and each mail gets the server's own answer. */
@Component
class MailWire {

  private static final int REPLY_LENGTH = 500;
  private static final int TEMPORARY = 400;
  private static final int PERMANENT = 500;

  private final JavaMailSenderImpl server;
  private final LetterWriter writer;
  private final InternetAddress from;
  private final Clock clock;

  enum AnswerKind {ACCEPTED, REFUSED, LATER}

  record Answer(AnswerKind kind, String reply) {}

  MailWire(JavaMailSender server, LetterWriter writer, MailSettings settings, Clock clock) throws AddressException {
    this.server = (JavaMailSenderImpl) server;
    this.writer = writer;
    this.from = new InternetAddress(settings.from());
    this.clock = clock;
  }

  Connection connect() {
    try {
      Session session = server.getSession();
      Transport transport = session.getTransport("smtp");
      String user = StringUtils.hasText(server.getUsername()) ? server.getUsername() : null;
      transport.connect(server.getHost(), server.getPort(), user, user == null ? null : server.getPassword());
      return new Connection(session, transport);
    } catch (MessagingException e) {
      throw new MailServerUnavailable("no connection to %s:%d".formatted(server.getHost(), server.getPort()), e);
    }
  }

  final class Connection implements AutoCloseable {

    private final Session session;
    private final Transport transport;

    private Connection(Session session, Transport transport) {
      this.session = session;
      this.transport = transport;
    }

    Answer send(MailingText text, QueuedMail mail) {
      try {
        Letter letter = writer.write(text.template(), mail.language(), mail.name(), writer.facts(text.facts(), mail.facts()), calendar(text, mail));
        Letter.Sealed message = letter.sealed(session, messageId(text, mail), from, mail.address(), mail.name(), Date.from(clock.instant()));
        transport.sendMessage(message, new Address[] {new InternetAddress(mail.address(), true)});
        return new Answer(AnswerKind.ACCEPTED, null);
      } catch (AddressException e) {
        return new Answer(AnswerKind.REFUSED, shortened(e.getMessage()));
      } catch (SendFailedException e) {
        return refused(e);
      } catch (MessagingException e) {
        throw new MailServerUnavailable("the connection broke", e);
      }
    }

    /** A folded line, since an address may be longer than calendars like their lines. */
    private static String calendar(MailingText text, QueuedMail mail) {
      return text.calendar() == null ? null : text.calendar().replace(Mailing.ADDRESSEE, "mailto:\r\n " + mail.address());
    }

    private Answer refused(SendFailedException failure) {
      int code = code(failure);
      if (code < TEMPORARY || !transport.isConnected()) {
        throw new MailServerUnavailable("the server answered nothing it stands by", failure);
      }
      return new Answer(code < PERMANENT ? AnswerKind.LATER : AnswerKind.REFUSED, shortened(failure.getMessage()));
    }

    @Override
    public void close() {
      try {
        transport.close();
      } catch (MessagingException e) {
        // the server closed first
      }
    }
  }

  /** The reply code stands in the exception itself or in one chained to it. */
  private static int code(MessagingException failure) {
    int code = failure instanceof SMTPSendFailedException sent ? sent.getReturnCode()
        : failure instanceof SMTPAddressFailedException address ? address.getReturnCode() : -1;
    return code >= TEMPORARY || !(failure.getNextException() instanceof MessagingException next) ? code : code(next);
  }

  private String messageId(MailingText text, QueuedMail mail) {
    String stable = java.util.UUID.nameUUIDFromBytes((text.key() + "/" + mail.address()).getBytes(StandardCharsets.UTF_8)).toString();
    return "<%s@%s>".formatted(stable, from.getAddress().substring(from.getAddress().indexOf('@') + 1));
  }

  private static String shortened(String reply) {
    return reply == null || reply.length() <= REPLY_LENGTH ? reply : reply.substring(0, REPLY_LENGTH);
  }
}
