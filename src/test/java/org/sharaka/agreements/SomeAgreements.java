package org.sharaka.agreements;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.UploadDocument;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.support.Engine;
import org.sharaka.support.Office;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Takes agreements to where a test needs them, through the forms of the office. */
@Component
public class SomeAgreements {

  public static final String TITLE = "مذكرة تفاهم لإطلاق المبادرات النوعية";

  private final ProposeAgreement propose;
  private final Agreements agreements;
  private final UploadDocument uploads;
  private final SomePeople people;
  private final WorkingCalendar calendar;
  private final Office office;
  private final Engine engine;

  SomeAgreements(ProposeAgreement propose, Agreements agreements, UploadDocument uploads, SomePeople people, WorkingCalendar calendar, Office office, Engine engine) {
    this.propose = propose;
    this.agreements = agreements;
    this.uploads = uploads;
    this.people = people;
    this.calendar = calendar;
    this.office = office;
    this.engine = engine;
  }

  public CaseNumber proposed(String title, long... parties) {
    List<Long> between = parties.length > 0 ? Arrays.stream(parties).boxed().toList()
        : List.of(people.organisation(Sector.GOVERNMENT), people.organisation(Sector.CIVIL_SOCIETY));
    CaseNumber number = office.as("coordinator", () -> propose.handle(new ProposeAgreement.Proposal(AgreementKind.MEMORANDUM, title, null,
        "تعزيز التعاون والعمل المشترك", between)));
    engine.work(number);
    return number;
  }

  public CaseNumber drafted(String title, long... parties) {
    CaseNumber number = proposed(title, parties);
    does(number, "manager", "considerProposal", Map.of("decision", "PURSUE"));
    does(number, "secretariat", "draftAgreement", draft(number, Map.of()));
    return number;
  }

  public CaseNumber negotiated(String title, long... parties) {
    CaseNumber number = drafted(title, parties);
    does(number, "manager", "reviewDraft", Map.of("decision", "ACCEPT"));
    does(number, "secretariat", "negotiate", round("AGREED"));
    return number;
  }

  public CaseNumber inForce(String title, long... parties) {
    CaseNumber number = negotiated(title, parties);
    does(number, "legal", "reviewLegally", Map.of("decision", "SOUND", "note", "لا مخالفة فيه"));
    does(number, "manager", "approveByManager", Map.of("decision", "APPROVE"));
    signed(number);
    return number;
  }

  public void signed(CaseNumber number) {
    does(number, "secretariat", "recordSigning", Map.of("outcome", "SIGNED", "signedOn", calendar.today().toString(), "place", "الخبر", "copy", copy(number)));
  }

  public void does(CaseNumber number, String person, String task, Map<String, ?> values) {
    office.complete(person, number, task, values);
    engine.work(number);
  }

  public Map<String, Object> round(String outcome) {
    return Map.of("heldOn", calendar.today().toString(), "outcome", outcome, "note", "نوقشت الالتزامات بندًا بندًا");
  }

  /** @return the id of a signed copy that was added to the case */
  public String copy(CaseNumber number) {
    byte[] paper = ("نسخة موقعة " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    return String.valueOf(office.as("secretariat", () -> uploads.upload(new UploadDocument.Upload(number, DocumentKind.AGREEMENT, "النسخة الموقعة", null, Language.AR, "signed.txt",
        paper.length, new ByteArrayResource(paper)))).id());
  }

  /** What is typed into the draft, with other values where a test needs them. */
  public Map<String, Object> draft(CaseNumber number, Map<String, ?> changes) {
    Map<String, Object> values = new HashMap<>();
    Agreement agreement = agreements.get(number);
    values.put("kind", "MEMORANDUM");
    values.put("titleAr", agreement.terms().title().ar());
    values.put("objectives", "إطلاق المبادرات النوعية وخدمة المجتمع");
    values.put("areas", "رفع كفاءة القطاع غير الربحي");
    values.put("parties", agreement.parties().stream().map(party -> Map.of("organisation", String.valueOf(party.organisationId()), "capacity", "طرف",
        "representative", "المدير العام", "liaison", "ضابط الاتصال", "obligations", "توفير المقر والمتطوعين")).toList());
    values.put("items", List.of(Map.of("what", "تجميل الميادين العامة", "organisation", String.valueOf(agreement.parties().get(0).organisationId()), "dueOn",
        calendar.today().plusDays(100).toString())));
    values.putAll(Map.of("months", 24, "noticeDays", 30, "renewal", "BY_WRITTEN_AGREEMENT", "dispute", "تُحل وديًّا", "binding", "NOT_BINDING", "languages", "ARABIC",
        "goal", "تنمية القطاع غير الربحي", "kpis", "عدد المبادرات"));
    values.putAll(changes);
    return values;
  }
}
