package org.sharaka.desk.register;

import org.sharaka.kernel.NotFound;
import org.sharaka.stakeholders.ChannelMix;
import org.sharaka.stakeholders.Participation;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.PersonFile;
import org.sharaka.stakeholders.Regions;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.consent.ConsentChannel;
import org.sharaka.stakeholders.consent.ConsentPurpose;
import org.sharaka.stakeholders.consent.Consents;
import org.sharaka.stakeholders.contacts.Contacts;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page of a person shows. */
@Component
class PersonPage {

  private final Register register;
  private final Regions regions;
  private final Participation participation;
  private final Consents consents;
  private final Contacts contacts;
  private final ChannelMix channels;

  PersonPage(Register register, Regions regions, Participation participation, Consents consents, Contacts contacts, ChannelMix channels) {
    this.register = register;
    this.regions = regions;
    this.participation = participation;
    this.consents = consents;
    this.contacts = contacts;
    this.channels = channels;
  }

  /** Fills the model, except for refusals and for what was typed into the page's forms. */
  String show(long id, Model model) {
    PersonFile file = register.file(id).orElseThrow(() -> new NotFound("person " + id));
    model.addAttribute("file", file);
    model.addAttribute("person", file.person());
    model.addAttribute("region", file.organisation() == null ? null : regions.name(file.organisation().region()));
    model.addAttribute("proposals", channels.propose(situation(file)));
    model.addAttribute("participation", participation.of(id));
    model.addAttribute("contacts", contacts.of(id));
    model.addAttribute("consents", consents.history(id));
    model.addAttribute("purposes", ConsentPurpose.values());
    model.addAttribute("consentChannels", ConsentChannel.values());
    return "desk/register/person";
  }

  private ChannelMix.Situation situation(PersonFile file) {
    Person person = file.person();
    var size = person.organisationId() == null ? null : register.sizeOf(person.organisationId()).orElse(null);
    return new ChannelMix.Situation(person.tier(), false, person.email() != null, person.sector(), size, file.accessibility() != null);
  }
}
