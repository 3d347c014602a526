package org.sharaka.stakeholders;

import org.springframework.stereotype.Component;

/** Reads entries by the same rules wherever they were written; all reasons against an entry are thrown at once. */
@Component
class EntryReader {

  private static final int NAME = 200;
  private static final int ORGANISATION_NAME = 300;
  private static final int REGION = 100;
  private static final int ACCESSIBILITY = 500;

  private final EntryWords words;
  private final Regions regions;

  EntryReader(EntryWords words, Regions regions) {
    this.words = words;
    this.regions = regions;
  }

  OrganisationFields read(OrganisationEntry entry) {
    EntryCheck check = new EntryCheck();
    String region = check.text("region", entry.region(), REGION);
    OrganisationFields fields = new OrganisationFields(
        check.required("code", check.code("code", entry.code())),
        check.required("name_ar", check.text("name_ar", entry.nameAr(), ORGANISATION_NAME)),
        check.text("name_en", entry.nameEn(), ORGANISATION_NAME),
        check.required("sector", check.choice("sector", entry.sector(), "register.sector", words::sector)),
        region == null ? null : regions.recognised(region),
        check.choice("size", entry.size(), "register.size", words::size));
    check.pass();
    return fields;
  }

  PersonFields read(PersonEntry entry) {
    EntryCheck check = new EntryCheck();
    PersonFields fields = new PersonFields(
        check.required("email", check.email("email", entry.email())),
        check.required("name", check.text("name", entry.name(), NAME)),
        check.code("organisation_code", entry.organisation()),
        check.choice("sector", entry.sector(), "register.sector", words::sector),
        check.choice("key_stakeholder", entry.key(), "register.yesNo", words::answer),
        check.choice("language", entry.language(), "register.language", words::language),
        check.phone("phone", entry.phone()),
        check.choice("channel", entry.channel(), "register.channel", words::channel),
        check.text("accessibility", entry.accessibility(), ACCESSIBILITY));
    check.pass();
    return fields;
  }
}
