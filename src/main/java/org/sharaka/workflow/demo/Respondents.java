package org.sharaka.workflow.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sharaka.surveys.ImportResponses;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.Surveys;
import org.springframework.stereotype.Component;

/** A week after a survey opened its answers come in. Each later survey gets them from the next person of the list. */
@Component
class Respondents implements Bystander {

  private static final Duration A_WEEK = Duration.ofDays(7);

  private final Surveys surveys;
  private final ImportResponses importResponses;
  private final Clock clock;

  Respondents(Surveys surveys, ImportResponses importResponses, Clock clock) {
    this.surveys = surveys;
    this.importResponses = importResponses;
    this.clock = clock;
  }

  @Override
  public void look(Work work) {
    surveys.of(work.number()).stream().filter(survey -> survey.status() == Survey.Status.OPEN && !survey.design().anonymous() && survey.field().openedAt().plus(A_WEEK).isBefore(clock.instant()))
        .filter(survey -> work.counters().putIfAbsent("filled" + survey.number(), 1) == null)
        .forEach(survey -> importResponses.execute(survey.number(), answers(work.counters().getOrDefault("shift", 0))));
  }

  /** The given answers, each handed so many people on. */
  private static byte[] answers(int shift) {
    List<String> lines = Arrays.asList(new String(StoryText.file("responses.csv"), StandardCharsets.UTF_8).strip().split("\\R"));
    List<String> people = lines.subList(1, lines.size()).stream().map(line -> line.substring(0, line.indexOf(','))).toList();
    List<String> shifted = new ArrayList<>(lines.subList(0, 1));
    for (int i = 0; i < people.size(); i++) {
      String given = lines.get(1 + (i + shift) % people.size());
      shifted.add(people.get(i) + given.substring(given.indexOf(',')));
    }
    return String.join("\n", shifted).getBytes(StandardCharsets.UTF_8);
  }
}
