package org.sharaka.workflow.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sharaka.guidelines.adherence.Adherence;
import org.sharaka.guidelines.adherence.AdherenceStatus;
import org.sharaka.guidelines.adherence.Adherences;
import org.sharaka.guidelines.adherence.ClauseLevel;
import org.sharaka.guidelines.adherence.ConfirmAdherence;
import org.sharaka.guidelines.adherence.DeclareAdherence;
import org.sharaka.guidelines.adherence.Extent;
import org.sharaka.guidelines.adherence.Intent;
import org.sharaka.guidelines.adherence.ReportAdherence;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.security.Account;
import org.sharaka.platform.security.ActingAs;
import org.sharaka.platform.security.Groups;
import org.sharaka.stakeholders.Register;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Three organisations keep to the charter: one has reported on its first year, one owes its report, one came lately. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "sharaka.demo", havingValue = "true")
class AdherenceStories {

  private final DeclareAdherence declare;
  private final ConfirmAdherence confirm;
  private final ReportAdherence report;
  private final Adherences adherences;
  private final Register register;
  private final TaskInbox inbox;
  private final OfficeDays days;
  private final WorkingCalendar calendar;
  private final StoryText text = StoryText.read("adherence");

  AdherenceStories(DeclareAdherence declare, ConfirmAdherence confirm, ReportAdherence report, Adherences adherences, Register register, TaskInbox inbox,
      OfficeDays days, WorkingCalendar calendar) {
    this.declare = declare;
    this.confirm = confirm;
    this.report = report;
    this.adherences = adherences;
    this.register = register;
    this.inbox = inbox;
    this.days = days;
    this.calendar = calendar;
  }

  @Bean
  Story adherentThatReported() {
    return told(0);
  }

  @Bean
  Story adherentThatOwesItsReport() {
    return told(1);
  }

  @Bean
  Story lateAdherent() {
    return told(2);
  }

  private Story told(int which) {
    Map<String, Object> told = text.rows("adherents").get(which);
    return new Story() {
      @Override
      public int beginsDaysAgo() {
        return (Integer) told.get("daysAgo");
      }

      @Override
      public void tell(LocalDate start, LocalDate today) {
        days.begin(start);
        Work work = begin(told);
        days.until(work, w -> adherences.get(w.number()).status() == AdherenceStatus.REGISTERED);
        if (told.containsKey("report")) {
          days.rest(work, start.plusDays((Integer) told.get("reportAfter")).atTime(10, 0).atZone(calendar.zone()).toInstant());
          as(told, () -> report.with(work.number(), (String) told.get("report")));
        }
        days.rest(work, Instant.now());
      }
    };
  }

  private Work begin(Map<String, Object> told) {
    long organisation = register.organisationByCode((String) told.get("organisation")).orElseThrow().id();
    CaseNumber[] number = new CaseNumber[1];
    as(told, () -> number[0] = declare.with(organisation, UUID.randomUUID().toString(), intent(told)));
    return Work.on(number[0], text, List.of(this::confirmed), (account, task, values) -> inbox.complete(task.id(), values))
        .with("judgeAdherence", (work, task) -> Map.of("accepted", "true"));
  }

  /** The representative follows the link once it has come by mail. */
  private void confirmed(Work work) {
    Adherence adherence = adherences.get(work.number());
    if (adherence.status() == AdherenceStatus.DECLARED) {
      confirm.of(adherence.declared().token());
    }
  }

  private Intent intent(Map<String, Object> told) {
    Map<String, ClauseLevel> levels = text.part("levels").entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> ClauseLevel.valueOf((String) each.getValue())));
    return new Intent("1.0", Extent.valueOf((String) told.get("extent")), (String) told.get("scope"), (String) told.get("representative"),
        told.get("account") + "@example.org", Language.AR, levels);
  }

  private static void as(Map<String, Object> told, Runnable deed) {
    ActingAs.account(new Account((String) told.get("account"), (String) told.get("representative"), Set.of(Groups.CSO)), () -> {
      deed.run();
      return null;
    });
  }
}
