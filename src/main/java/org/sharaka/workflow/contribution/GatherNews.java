package org.sharaka.workflow.contribution;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sharaka.notifications.CaseChanges;
import org.sharaka.notifications.UntoldNews;
import org.springframework.stereotype.Component;

/** What changed more than a month ago is no news to anybody. */
@Component("gatherNews")
class GatherNews implements JavaDelegate {

  private static final int PORTION = 50;
  private static final Duration STALE = Duration.ofDays(30);

  private final CaseChanges changes;
  private final Contributors contributors;
  private final UntoldNews news;
  private final Clock clock;

  GatherNews(CaseChanges changes, Contributors contributors, UntoldNews news, Clock clock) {
    this.changes = changes;
    this.contributors = contributors;
    this.news = news;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    List<CaseChanges.Change> taken = changes.take(PORTION);
    Instant fresh = clock.instant().minus(STALE);
    taken.stream().filter(change -> change.at().isAfter(fresh)).forEach(change -> contributors.concernedBy(change.number()).forEach((about, people) -> news.add(about, change.at(), people)));
    if (taken.isEmpty()) {
      news.dropWrittenOf();
    }
    execution.setVariable(ContributionNews.CHANGES_LEFT, !taken.isEmpty());
  }
}
