package org.sharaka.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.gatherings.SomePeople;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
class RecommendationFiguresTest {

  @Autowired SomeRecommendations some;
  @Autowired SomePeople people;
  @Autowired RecommendationFigures figures;
  @Autowired CaseFiles files;
  @Autowired WorkingCalendar calendar;

  /** The figures of the domain's example: 22 recommendations, 15 of 19 answered accepted, 6 of 15 carried out. */
  @Test
  void twentyTwoRecommendationsGiveTheRatesThatWereReckonedByHand() {
    CaseNumber dialogue = files.open(CaseType.SESSION, LocalizedText.same("جلسة"), "HELD", null);
    long ministry = people.organisation(Sector.GOVERNMENT);
    AtomicInteger point = new AtomicInteger();
    times(5, () -> some.verified("نُفذت", from(dialogue, point), ministry, AnswerKind.ACCEPTED));
    some.verified("نُفذ جزء منها", from(dialogue, point), ministry, AnswerKind.PARTLY);
    times(6, () -> some.working("قيد التنفيذ", from(dialogue, point), ministry, AnswerKind.ACCEPTED));
    times(3, () -> some.working("قُبلت جزئيًّا", from(dialogue, point), ministry, AnswerKind.PARTLY));
    times(3, () -> some.answered("رُفضت", from(dialogue, point), ministry, AnswerKind.REJECTED));
    some.answered("لا تنطبق", from(dialogue, point), ministry, AnswerKind.NOT_APPLICABLE);
    times(2, () -> some.answered("بلا رد", from(dialogue, point), ministry, AnswerKind.NO_REPLY));
    some.asked("تنتظر", from(dialogue, point), ministry);
    some.raised("مسودة لا تُعدّ", from(dialogue, point));

    RecommendationFigures.Figures found = figures.from(dialogue);
    assertThat(found.amount()).isEqualTo(22);
    assertThat(found.acceptance()).isEqualTo(new Rate(15, 19));
    assertThat(found.acceptance().percent()).isEqualByComparingTo("78.9");
    assertThat(found.implementation()).isEqualTo(new Rate(6, 15));
    assertThat(found.implementation().percent()).isEqualByComparingTo("40.0");
    assertThat(found.silent()).isEqualTo(2);
    assertThat(found.asOf()).isEqualTo(calendar.today());

    RecommendationFigures.Figures own = figures.byAddressee().stream().filter(one -> one.organisationId() == ministry).findFirst().orElseThrow().figures();
    assertThat(own).isEqualTo(found);
  }

  @Test
  void ofNothingThereIsNoRate() {
    CaseNumber dialogue = files.open(CaseType.SESSION, LocalizedText.same("جلسة"), "HELD", null);
    some.answered("بلا رد", new Source(SourceKind.SESSION, dialogue, "1"), people.organisation(Sector.GOVERNMENT), AnswerKind.NO_REPLY);
    assertThat(figures.from(dialogue).acceptance().percent()).isNull();
    assertThat(figures.from(dialogue).implementation().percent()).isNull();
  }

  @Test
  void thePointOfACaseIsPutDownOnce() {
    CaseNumber dialogue = files.open(CaseType.SESSION, LocalizedText.same("جلسة"), "HELD", null);
    Source point = new Source(SourceKind.SESSION, dialogue, "3");
    CaseNumber first = some.raised("تهيئة المداخل", point);
    assertThat(some.raised("تهيئة المداخل", point)).isEqualTo(first);
    assertThat(some.raised("تهيئة المصاعد", new Source(SourceKind.SESSION, dialogue, "4"))).isNotEqualTo(first);
  }

  private static Source from(CaseNumber dialogue, AtomicInteger point) {
    return new Source(SourceKind.SESSION, dialogue, String.valueOf(point.incrementAndGet()));
  }

  private static void times(int amount, Runnable work) {
    IntStream.range(0, amount).forEach(i -> work.run());
  }
}
