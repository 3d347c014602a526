package org.sharaka.stakeholders.contacts;

import org.sharaka.stakeholders.ContactChannel;

/** The two ways of speaking with one person alone. */
public enum ContactKind {
  INTERVIEW(ContactChannel.INTERVIEW),
  PHONE(ContactChannel.PHONE);

  private final ContactChannel channel;

  ContactKind(ContactChannel channel) {
    this.channel = channel;
  }

  public ContactChannel channel() {
    return channel;
  }
}
