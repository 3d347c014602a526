package org.sharaka.workflow.demo;

import java.util.Set;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.security.Account;
import org.sharaka.platform.security.ActingAs;
import org.sharaka.platform.security.Groups;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.mandates.Mandate;
import org.sharaka.stakeholders.mandates.Mandates;
import org.springframework.stereotype.Component;

/** Those who act for organisations of the story, by the code of the organisation. */
@Component
class RequestPartners {

  private final Register register;
  private final Mandates mandates;

  RequestPartners(Register register, Mandates mandates) {
    this.register = register;
    this.mandates = mandates;
  }

  Organisation organisation(String code) {
    return register.organisationByCode(code).orElseThrow(() -> new IllegalStateException("no organisation " + code));
  }

  Person speaker(String code) {
    return register.person(mandate(code).personId()).orElseThrow();
  }

  String account(String code) {
    return mandate(code).account();
  }

  void as(String code, Runnable deed) {
    String group = organisation(code).sector() == Sector.GOVERNMENT ? Groups.MINISTRY : Groups.CSO;
    ActingAs.account(new Account(account(code), speaker(code).name(), Set.of(group)), () -> {
      deed.run();
      return null;
    });
  }

  private Mandate mandate(String code) {
    return mandates.holders(organisation(code).id()).stream().findFirst().orElseThrow(() -> new IllegalStateException("nobody acts for " + code));
  }
}
