package org.sharaka.notifications;

/** The mail server cannot be reached or broke off; nothing is lost, and trying again later is right. */
public class MailServerUnavailable extends RuntimeException {

  MailServerUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
