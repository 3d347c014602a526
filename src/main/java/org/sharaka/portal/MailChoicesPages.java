package org.sharaka.portal;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.stakeholders.Participation;
import org.sharaka.stakeholders.PersonFile;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.consent.ChooseMail;
import org.sharaka.stakeholders.consent.ConsentPurpose;
import org.sharaka.stakeholders.consent.Consents;
import org.sharaka.stakeholders.consent.MailChoices;
import org.sharaka.stakeholders.consent.MailKind;
import org.sharaka.stakeholders.consent.WithdrawConsent;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which someone says which mail they want, withdraws a consent and sees what is kept of them; the token in its address is the key. */
@Controller
@RequestMapping("/mail-choices/{token}")
class MailChoicesPages {

  private final MailChoices choices;
  private final ChooseMail choose;
  private final WithdrawConsent withdraw;
  private final Consents consents;
  private final Register register;
  private final Participation participation;

  /** What the three answers on the page mean. */
  enum Wish {ALL, SOME, NONE}

  MailChoicesPages(MailChoices choices, ChooseMail choose, WithdrawConsent withdraw, Consents consents, Register register, Participation participation) {
    this.choices = choices;
    this.choose = choose;
    this.withdraw = withdraw;
    this.consents = consents;
    this.register = register;
    this.participation = participation;
  }

  @GetMapping
  String page(@PathVariable String token, @RequestParam(required = false) String saved, Model model) {
    PersonFile file = choices.personBehind(token).flatMap(register::file).orElseThrow(() -> new NotFound("mail choices"));
    Set<MailKind> unwanted = choices.unwanted(file.person().id());
    model.addAttribute("token", token);
    model.addAttribute("file", file);
    model.addAttribute("kinds", MailKind.values());
    model.addAttribute("unwanted", unwanted);
    model.addAttribute("wishes", Wish.values());
    model.addAttribute("wish", file.doNotContact() ? Wish.NONE : unwanted.isEmpty() ? Wish.ALL : Wish.SOME);
    model.addAttribute("consents", consents.current(file.person().id()).values());
    model.addAttribute("history", participation.of(file.person().id()));
    model.addAttribute("saved", saved != null);
    return "portal/mail-choices";
  }

  @PostMapping
  String choose(@PathVariable String token, @RequestParam Wish wish, @RequestParam(defaultValue = "") List<MailKind> kinds, Locale locale) {
    Set<MailKind> wanted = wish == Wish.ALL ? EnumSet.allOf(MailKind.class) : Set.copyOf(kinds);
    choose.handle(token, wish == Wish.NONE ? ChooseMail.Choice.none() : new ChooseMail.Choice(true, wanted), Language.of(locale));
    return "redirect:/mail-choices/{token}?saved";
  }

  @PostMapping("/withdraw")
  String withdraw(@PathVariable String token, @RequestParam ConsentPurpose purpose, Locale locale) {
    withdraw.handle(token, purpose, Language.of(locale));
    return "redirect:/mail-choices/{token}?saved";
  }

  @PostMapping("/one-click")
  ResponseEntity<Void> unsubscribe(@PathVariable String token, Locale locale) {
    choose.handle(token, ChooseMail.Choice.none(), Language.of(locale));
    return ResponseEntity.ok().build();
  }

  @GetMapping("/one-click")
  String opened(@PathVariable String token) {
    return "redirect:/mail-choices/{token}";
  }
}
