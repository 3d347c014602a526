package org.sharaka.workflow.mail;

/** Names of the process {@code mailDispatch}. */
public final class MailDispatch {

  public static final String KEY = "mailDispatch";
  public static final String MAILING_ID = "mailingId";
  public static final String PROGRESS = "mailProgress";

  /** How far a mailing got. */
  public enum Progress {DONE, MORE, PUT_OFF}

  private MailDispatch() {}
}
