package org.sharaka.platform.security;

import org.springframework.stereotype.Component;

/** The names of people behind accounts, for pages that say who did something. */
@Component("staffNames")
public class StaffNames {

  private final Accounts accounts;

  StaffNames(Accounts accounts) {
    this.accounts = accounts;
  }

  /** @return the account itself where it is nobody's any more, {@code null} for none */
  public String of(String account) {
    return account == null ? null : accounts.nameOf(account).orElse(account);
  }
}
