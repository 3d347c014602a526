package org.sharaka.workflow.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.agreements.AgreementKind;
import org.sharaka.agreements.ProposeAgreement;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.UploadDocument;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.security.ActingAs;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** What stories of agreements begin with: an idea, and how the office takes it through its forms. */
@Component
class AgreementPlot {

  private static final LocalTime SIGNED_AT = LocalTime.of(11, 0);

  private final ProposeAgreement propose;
  private final UploadDocument uploads;
  private final RequestPartners partners;
  private final TaskInbox inbox;
  private final WorkingCalendar calendar;
  private final Cast cast;

  AgreementPlot(ProposeAgreement propose, UploadDocument uploads, RequestPartners partners, TaskInbox inbox, WorkingCalendar calendar, Cast cast) {
    this.propose = propose;
    this.uploads = uploads;
    this.partners = partners;
    this.inbox = inbox;
    this.calendar = calendar;
    this.cast = cast;
  }

  /** @param signing the day of the signature, {@code null} where it does not come so far */
  @SuppressWarnings("unchecked")
  Work begin(String story, LocalDate signing) {
    StoryText text = StoryText.read("agreements");
    Map<String, Object> told = text.part(story);
    List<Long> parties = StoryText.strings(told, "parties").stream().map(code -> partners.organisation(code).id()).toList();
    ProposeAgreement.Proposal idea = new ProposeAgreement.Proposal(AgreementKind.valueOf((String) told.get("kind")), (String) told.get("titleAr"),
        (String) told.get("titleEn"), (String) told.get("objectives"), parties);
    CaseNumber number = ActingAs.account(cast.named("coordinator"), () -> propose.handle(idea));
    Work work = Work.on(number, text, List.of(), (account, task, values) -> inbox.complete(task.id(), values));
    text.part("usual").forEach((task, values) -> work.with(task, (w, line) -> (Map<String, ?>) values));
    told.forEach((task, values) -> {
      if (values instanceof Map<?, ?>) {
        work.with(task, (w, line) -> (Map<String, ?>) values);
      }
    });
    Map<String, ?> round = work.parts().get("negotiate").fill(work, null);
    return work.with("draftAgreement", (w, line) -> draft(told, parties))
        .with("negotiate", (w, line) -> StoryText.with(round, Map.of("heldOn", calendar.today().toString()))).with("recordSigning", signing(text, signing));
  }

  @SuppressWarnings("unchecked")
  private Map<String, ?> draft(Map<String, Object> told, List<Long> parties) {
    List<String> obligations = StoryText.strings(told, "obligations");
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      rows.add(Map.of("organisation", String.valueOf(parties.get(i)), "capacity", i == 0 ? "الطرف الأول" : "الطرف الثاني", "representative", "الرئيس التنفيذي للجهة",
          "liaison", "ضابط الاتصال في الجهة", "obligations", obligations.get(i)));
    }
    Map<String, Object> values = new HashMap<>(Map.of("kind", told.get("kind"), "titleAr", told.get("titleAr"), "titleEn", told.get("titleEn"), "objectives",
        told.get("objectives"), "parties", rows));
    values.put("items", StoryText.rows(told, "items").stream().map(item -> Map.of("what", item.get("what"), "organisation", String.valueOf(parties.get((Integer) item.get("of"))),
        "dueOn", calendar.today().plusDays((Integer) item.get("due")).toString())).toList());
    return StoryText.with(values, (Map<String, ?>) told.get("draft"));
  }

  @SuppressWarnings("unchecked")
  private Part signing(StoryText text, LocalDate day) {
    return new Part() {
      @Override
      public Map<String, ?> fill(Work work, TaskInbox.Line task) {
        byte[] paper = StoryText.file("signed.pdf");
        long copy = uploads.upload(new UploadDocument.Upload(work.number(), DocumentKind.AGREEMENT, "النسخة الموقعة", "Signed copy", Language.AR, "signed.pdf", paper.length,
            new ByteArrayResource(paper))).id();
        return StoryText.with((Map<String, ?>) text.part("usual").get("recordSigning"), Map.of("signedOn", day.toString(), "copy", String.valueOf(copy)));
      }

      @Override
      public Instant notBefore(Work work, TaskInbox.Line task) {
        return day.atTime(SIGNED_AT).atZone(calendar.zone()).toInstant();
      }
    };
  }
}
