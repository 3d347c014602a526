package org.sharaka.recommendations;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.security.Account;
import org.sharaka.platform.security.ActingAs;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Recommendations for tests, taken as far as a test wants; nobody of the office takes part. */
@Component
public class SomeRecommendations {

  private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  private final RaiseRecommendation raise;
  private final FormulateRecommendation formulate;
  private final AssignAddressees assign;
  private final AskAddressee ask;
  private final AnswerRecommendation answer;
  private final RecordSilence silence;
  private final WritePlan plan;
  private final ReportProgress report;
  private final CheckEvidence check;
  private final SettleRecommendation settle;
  private final Recommendations recommendations;
  private final WorkingCalendar calendar;

  SomeRecommendations(RaiseRecommendation raise, FormulateRecommendation formulate, AssignAddressees assign, AskAddressee ask, AnswerRecommendation answer,
      RecordSilence silence, WritePlan plan, ReportProgress report, CheckEvidence check, SettleRecommendation settle, Recommendations recommendations,
      WorkingCalendar calendar) {
    this.raise = raise;
    this.formulate = formulate;
    this.assign = assign;
    this.ask = ask;
    this.answer = answer;
    this.silence = silence;
    this.plan = plan;
    this.report = report;
    this.check = check;
    this.settle = settle;
    this.recommendations = recommendations;
    this.calendar = calendar;
  }

  public CaseNumber raised(String text, Source source) {
    return raise.handle(new RaiseRecommendation.Raising(text, "In English: " + text, source));
  }

  public static Wording wording(String text) {
    return new Wording(new LocalizedText(text, "In English: " + text), RecommendationType.SERVICE, EnumSet.allOf(Smart.class), Priority.HIGH, Horizon.SHORT, null);
  }

  /** Asked, and waiting for an answer. */
  public CaseNumber asked(String text, Source source, Long... organisations) {
    CaseNumber number = raised(text, source);
    formulate.handle(number, wording(text));
    assign.handle(number, List.of(organisations));
    recommendations.get(number).addressees().forEach(one -> ask.forAnswer(number, one.id(), calendar.plus(calendar.today(), 30)));
    return number;
  }

  /** The same, as far as the answer of its only addressee; one that is not accepting ends it. */
  public CaseNumber answered(String text, Source source, long organisation, AnswerKind kind) {
    CaseNumber number = asked(text, source, organisation);
    if (kind == AnswerKind.NO_REPLY) {
      silence.handle(number, addressee(number));
    } else {
      answer.handle(number, addressee(number), kind, "لأسباب مبيّنة");
    }
    if (!kind.isAccepting()) {
      settle.handle(number);
    }
    return number;
  }

  public CaseNumber working(String text, Source source, long organisation, AnswerKind kind) {
    CaseNumber number = answered(text, source, organisation, kind);
    plan.handle(number, addressee(number), List.of(action()));
    return number;
  }

  public CaseNumber verified(String text, Source source, long organisation, AnswerKind kind) {
    CaseNumber number = working(text, source, organisation, kind);
    report.handle(number, addressee(number), new ReportProgress.Report(100, Progress.IMPLEMENTED, "اكتمل", evidence()));
    ActingAs.account(new Account("verifier-" + number, "verifier", Set.of()), () -> {
      check.implementation(number, addressee(number), true, "رأيت الأدلة");
      return null;
    });
    settle.handle(number);
    return number;
  }

  public PlannedAction action() {
    return new PlannedAction("تهيئة المداخل", "دائرة المشاريع", calendar.today().plusMonths(9), "عدد المداخل المهيأة", "صور ومحضر استلام");
  }

  public static ReportProgress.Evidence evidence() {
    return new ReportProgress.Evidence("evidence.pdf", PDF.length, new ByteArrayResource(PDF), Language.AR);
  }

  public static byte[] pdf() {
    return PDF.clone();
  }

  public long addressee(CaseNumber number) {
    return recommendations.get(number).addressees().get(0).id();
  }
}
