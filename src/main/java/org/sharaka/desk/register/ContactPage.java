package org.sharaka.desk.register;

import org.sharaka.kernel.NotFound;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.contacts.Contact;
import org.sharaka.stakeholders.contacts.Contacts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One interview or call: its attempts, and what was said to those who work with it. */
@Controller
class ContactPage {

  private final Contacts contacts;
  private final Register register;

  ContactPage(Contacts contacts, Register register) {
    this.contacts = contacts;
    this.register = register;
  }

  @GetMapping("/desk/register/contacts/{id:\\d+}")
  @PreAuthorize("hasAnyRole('project-manager', 'phase-coordinator', 'manager', 'secretariat', 'researcher', 'dpo')")
  String contact(@PathVariable long id, Model model) {
    Contact contact = contacts.find(id).orElseThrow(() -> new NotFound("contact " + id));
    model.addAttribute("contact", contact);
    model.addAttribute("person", register.person(contact.personId()).orElseThrow());
    return "desk/register/contact";
  }
}
