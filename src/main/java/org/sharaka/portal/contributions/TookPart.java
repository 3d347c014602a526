package org.sharaka.portal.contributions;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.platform.web.Sentences;
import org.sharaka.portal.PersonContributions;
import org.sharaka.portal.projects.PublicProjects;
import org.sharaka.projects.ProjectStatus;
import org.sharaka.stakeholders.Participation;
import org.springframework.stereotype.Component;

/** Surveys answered, sessions attended, interviews given: the projects they served, their minutes, and the recommendations that came of them. */
@Component
class TookPart implements PersonContributions {

  private final Participation participation;
  private final PublicProjects projects;
  private final CameOfIt came;
  private final Sentences sentences;

  TookPart(Participation participation, PublicProjects projects, CameOfIt came, Sentences sentences) {
    this.participation = participation;
    this.projects = projects;
    this.came = came;
    this.sentences = sentences;
  }

  @Override
  public List<Line> of(long person, Locale locale) {
    return participation.of(person).stream().map(part -> new Line(part.at(), sentences.say("channel." + part.channel(), Map.of(), locale), part.number(), part.title(), null,
        Stream.of(project(part.number(), locale), came.minutes(part.number(), locale), came.recommended(part.number(), locale)).flatMap(all -> all).toList())).toList();
  }

  private Stream<Result> project(CaseNumber number, Locale locale) {
    return projects.find(number.value()).stream().map(line -> new Result(sentences.say("contribution.project", Map.of(), locale),
        sentences.say("status.project." + line.status(), Map.of(), locale), line.status() == ProjectStatus.COMPLETED ? "done" : line.status().isOver() ? "plain" : "", "/projects/" + number));
  }
}
