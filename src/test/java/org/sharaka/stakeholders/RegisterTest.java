package org.sharaka.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.Sector;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
class RegisterTest {

  @Autowired Register register;
  @Autowired RegisterSearch search;
  @Autowired SavePerson savePerson;
  @Autowired SaveOrganisation saveOrganisation;
  @Autowired AssessPerson assess;
  @Autowired StakeholderMap map;
  @Autowired MarkKey markKey;
  @Autowired Duplicates duplicates;
  @Autowired MergePeople mergePeople;
  @Autowired MergeOrganisations mergeOrganisations;
  @Autowired TakeOverPeople takeOver;
  @Autowired Participation participation;
  @Autowired CaseFiles files;

  String mark;

  @BeforeEach
  void mark() {
    mark = UUID.randomUUID().toString().substring(0, 8).replace('-', '0');
  }

  @Test
  void anEntryMadeByHandIsCheckedAsAFilesRowIs() {
    assertThatThrownBy(() -> savePerson.handle(null, new PersonEntry("x", "", null, "nowhere", null, null, "12", null, null)))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusals()).extracting("field").containsExactly("email", "name", "sector", "phone"));
    assertThatThrownBy(() -> savePerson.handle(null, entry("a", "سالم", "ORG-NONE"))).isInstanceOf(Refused.class);
    savePerson.handle(null, entry("a", "سالم", null));
    assertThatThrownBy(() -> savePerson.handle(null, entry("A", "سعيد", null)))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.saysOnly("register.email.taken")).isTrue());
  }

  @Test
  void whatAnEntryLeavesBlankIsEmptied() {
    long id = savePerson.handle(null, new PersonEntry(mail("p"), "سالم", null, "private", "yes", "en", "+96890001111", "phone", "مترجم إشارة"));
    savePerson.handle(id, new PersonEntry(mail("p2"), "سالم الكندي", null, "private", null, null, "", "", ""));
    PersonFile file = register.file(id).orElseThrow();
    assertThat(file.person().email()).isEqualTo(mail("p2"));
    assertThat(file.person().phone()).isNull();
    assertThat(file.accessibility()).isNull();
    assertThat(file.person().key()).isFalse();
  }

  @Test
  void peopleAreFoundInAnySpellingAndByTheirOrganisation() {
    organisation(1, "الجمعية العُمانية للإعاقة", "Disability Association");
    savePerson.handle(null, entry("a", "أحمد البلوشيّ " + mark, code(1)));
    savePerson.handle(null, entry("zuhur", "منى الهنائية " + mark, null));
    assertThat(found("احمد البلوشی " + mark)).containsExactly("أحمد البلوشيّ " + mark);
    assertThat(found("الجمعيه العمانية " + mark)).containsExactly("أحمد البلوشيّ " + mark);
    assertThat(found("disability " + mark)).hasSize(1);
    assertThat(found(mail("zuhur"))).containsExactly("منى الهنائية " + mark);
    assertThat(search.count(words(mark))).isEqualTo(2);
    assertThat(search.count(new RegisterSearch.People(mark, Sector.ACADEMIA, null, null, null, false, null, null))).isZero();
    assertThat(search.count(new RegisterSearch.People(mark, null, "Muscat", null, null, false, null, null))).isEqualTo(1);
    assertThat(search.count(new RegisterSearch.People(mark, null, null, false, null, true, ContactChannel.EMAIL, false))).isEqualTo(2);
  }

  @Test
  void theListGoesOnAfterTheLastEntryOfAPage() {
    for (String name : List.of("جميلة", "بدر", "أمل", "بدر", "دانة")) {
      savePerson.handle(null, entry("n" + System.nanoTime(), name + " " + mark, null));
    }
    List<RegisterSearch.PersonLine> first = search.people(words(mark), null, 3);
    List<RegisterSearch.PersonLine> second = search.people(words(mark), first.get(2).id(), 3);
    assertThat(first).extracting(line -> line.name().split(" ")[0]).containsExactly("أمل", "بدر", "بدر");
    assertThat(second).extracting(line -> line.name().split(" ")[0]).containsExactly("جميلة", "دانة");
    List<Long> streamed = new ArrayList<>();
    search.eachPerson(words(mark), line -> streamed.add(line.id()));
    assertThat(streamed).hasSize(5).startsWith(first.get(0).id());
  }

  @Test
  void organisationsAreFoundAndCountTheirPeople() {
    organisation(1, "هيئة الجودة " + mark, "Quality " + mark);
    organisation(2, "هيئة البيئة " + mark, "Environment " + mark);
    savePerson.handle(null, entry("a", "سالم", code(1)));
    var filter = new RegisterSearch.Organisations("هييه " + mark, null, null);
    List<RegisterSearch.OrganisationLine> lines = search.organisations(filter, null, 10);
    assertThat(lines).extracting(RegisterSearch.OrganisationLine::people).containsExactly(1, 0);
    assertThat(search.organisations(filter, lines.get(0).organisation().code(), 10)).hasSize(1);
    assertThat(search.count(filter)).isEqualTo(2);
    List<String> streamed = new ArrayList<>();
    search.eachOrganisation(filter, line -> streamed.add(line.organisation().code()));
    assertThat(streamed).containsExactly(code(1), code(2));
  }

  @Test
  void assessingSomeonePutsThemOnTheMapWithTheRuleThatDecided() {
    long id = savePerson.handle(null, entry("a", "سالم", null));
    int before = map.fields().getOrDefault(2, java.util.Map.of()).containsKey(5) ? map.fields().get(2).get(5).people() : 0;
    assess.handle(id, new Assessment(2, 5, false, false));
    PersonFile file = register.file(id).orElseThrow();
    assertThat(file.person().tier()).isEqualTo(Tier.KEEP_INFORMED);
    assertThat(file.tierRule()).isEqualTo("interestAlone");
    assertThat(file.assessedAt()).isNotNull();
    assertThat(map.fields().get(2).get(5).people()).isEqualTo(before + 1);
    assertThat(map.at(2, 5, 1000)).extracting(Person::id).contains(id);
    assertThatThrownBy(() -> assess.handle(id, new Assessment(0, null, false, false))).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.refusals()).extracting("field").containsExactly("influence", "interest"));
    markKey.handle(id, true);
    assertThat(register.person(id).orElseThrow().key()).isTrue();
  }

  @Test
  void peopleWhoseNamesDifferInSpellingOrWhoShareATelephoneLookAlike() {
    organisation(1, "جمعية " + mark, "Society " + mark);
    organisation(2, "شركة " + mark, "Company " + mark);
    long older = savePerson.handle(null, entry("a", "أسماء الحارثيّة " + mark, code(1)));
    long younger = savePerson.handle(null, entry("b", "اسماء الحارثيه " + mark, code(1)));
    savePerson.handle(null, entry("c", "أسماء الحارثية " + mark, code(2)));
    String digits = "9%07d".formatted(Math.abs(mark.hashCode() % 10_000_000));
    long caller = savePerson.handle(null, new PersonEntry(mail("d"), "نورة " + mark, null, "private", null, null, "+968" + digits, null, null));
    long called = savePerson.handle(null, new PersonEntry(mail("e"), "هند " + mark, null, "private", null, null, digits, null, null));
    assertThat(pairsOfMark()).containsExactlyInAnyOrder(older + "-" + younger, caller + "-" + called);
    duplicates.distinctPeople(called, caller);
    duplicates.distinctPeople(called, caller);
    assertThat(pairsOfMark()).containsExactly(older + "-" + younger);
  }

  @Test
  void theOlderEntryTakesOverWhatTheMergedOneKnewAndAnswersForIt() {
    CaseNumber project = files.open(CaseType.PROJECT, LocalizedText.same("مشروع"), "DRAFT", null);
    long older = savePerson.handle(null, entry("a", "أسماء", null));
    long younger = savePerson.handle(null, new PersonEntry(mail("b"), "اسماء", null, "private", "yes", "ar", "+96890002222", null, "كرسي متحرك"));
    participation.record(project, List.of(older, younger), ContactChannel.EMAIL);
    participation.record(project, List.of(younger), ContactChannel.WORKSHOP);
    assertThat(mergePeople.handle(younger, older)).isEqualTo(older);
    PersonFile file = register.file(older).orElseThrow();
    assertThat(file.person().phone()).isEqualTo("+96890002222");
    assertThat(file.person().key()).isTrue();
    assertThat(file.accessibility()).isEqualTo("كرسي متحرك");
    assertThat(register.file(younger)).isEmpty();
    assertThat(register.person(younger).orElseThrow().id()).isEqualTo(older);
    assertThat(register.personByEmail(mail("b")).orElseThrow().id()).isEqualTo(older);
    assertThat(register.peopleByEmail(List.of(mail("a"), mail("b")))).hasSize(1);
    assertThat(register.people(List.of(older, younger))).hasSize(1);
    assertThat(register.audience()).extracting(Person::id).contains(older).doesNotContain(younger);
    assertThat(participation.count(project).heads()).isEqualTo(1);
    assertThat(participation.byChannel(project)).containsOnlyKeys(ContactChannel.EMAIL, ContactChannel.WORKSHOP);
    assertThatThrownBy(() -> mergePeople.handle(older, younger)).isInstanceOf(Refused.class);
    assertThat(takeOver.handle(List.of(entry("b", "أسماء", null))).get(0).refusals()).extracting("code").containsExactly("register.merged");
    long third = savePerson.handle(null, entry("c", "أسماء", null));
    mergePeople.handle(older, third);
    assertThat(register.person(third).orElseThrow().id()).isEqualTo(older);
  }

  @Test
  void mergedOrganisationsAnswerByBothCodes() {
    long older = organisation(1, "مؤسّسة الأفق " + mark, "Horizon " + mark);
    long younger = organisation(2, "موسسه الافق " + mark, "Ufuq " + mark);
    long person = savePerson.handle(null, entry("a", "سالم", code(2)));
    assertThat(duplicates.organisations(1000)).anySatisfy(pair -> {
      assertThat(pair.older().id()).isEqualTo(older);
      assertThat(pair.younger().id()).isEqualTo(younger);
    });
    mergeOrganisations.handle(older, younger);
    assertThat(register.organisationByCode(code(2).toLowerCase()).orElseThrow().code()).isEqualTo(code(1));
    assertThat(register.person(person).orElseThrow().organisationId()).isEqualTo(older);
    assertThat(takeOver.handle(List.of(entry("z", "منى", code(2)))).get(0).outcome()).isEqualTo(Taken.Outcome.CREATED);
    assertThat(register.personByEmail(mail("z")).orElseThrow().organisationId()).isEqualTo(older);
    assertThat(register.organisations()).extracting(Organisation::code).contains(code(1)).doesNotContain(code(2));
    assertThat(duplicates.organisations(1000)).noneSatisfy(pair -> assertThat(pair.younger().id()).isEqualTo(younger));
  }

  private List<String> pairsOfMark() {
    return duplicates.people(1000).stream().filter(pair -> pair.older().name().contains(mark)).map(pair -> pair.older().id() + "-" + pair.younger().id()).toList();
  }

  private List<String> found(String words) {
    return search.people(words(words), null, 10).stream().map(RegisterSearch.PersonLine::name).toList();
  }

  private static RegisterSearch.People words(String words) {
    return new RegisterSearch.People(words, null, null, null, null, false, null, null);
  }

  private long organisation(int n, String ar, String en) {
    return saveOrganisation.handle(null, new OrganisationEntry(code(n), ar, en, "civil_society", "مسقط", "small"));
  }

  private PersonEntry entry(String mail, String name, String organisation) {
    return new PersonEntry(mail(mail), name, organisation, organisation == null ? "private" : null, null, null, null, null, null);
  }

  private String code(int n) {
    return "R" + mark.toUpperCase() + "-" + n;
  }

  private String mail(String name) {
    return name.toLowerCase() + "-" + mark + "@example.org";
  }
}
