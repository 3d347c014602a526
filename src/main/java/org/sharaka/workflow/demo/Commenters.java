package org.sharaka.workflow.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.guidelines.CommentKind;
import org.sharaka.guidelines.ConsultationRound;
import org.sharaka.guidelines.Consultations;
import org.sharaka.guidelines.EnterComment;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.GuideText;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.Naming;
import org.sharaka.guidelines.Said;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.stakeholders.Participation;
import org.sharaka.stakeholders.Person;
import org.springframework.stereotype.Component;

/** A week into a comment round the story's comments arrive, each from someone of its sector who took part before. */
@Component
class Commenters implements Bystander {

  private static final int DAYS = 7;

  private final Guides guides;
  private final Consultations consultations;
  private final EnterComment enter;
  private final Participation participation;
  private final WorkingCalendar calendar;

  Commenters(Guides guides, Consultations consultations, EnterComment enter, Participation participation, WorkingCalendar calendar) {
    this.guides = guides;
    this.consultations = consultations;
    this.enter = enter;
    this.participation = participation;
    this.calendar = calendar;
  }

  @Override
  public void look(Work work) {
    LocalDate today = calendar.today();
    guides.ofProject(work.number()).map(Guide::number).flatMap(consultations::latest)
        .filter(round -> round.isOpen(today) && !round.opensOn().plusDays(DAYS).isAfter(today))
        .filter(round -> work.counters().putIfAbsent("commented" + round.id(), 1) == null).ifPresent(round -> comment(work, round, today));
  }

  private void comment(Work work, ConsultationRound round, LocalDate today) {
    List<GuideText.Clause> clauses = guides.text(round.version()).clauses().toList();
    List<Person> people = List.copyOf(participation.people(work.number()));
    List<Map<String, Object>> told = work.text().rows("comments");
    for (int i = 0; i < told.size(); i++) {
      Map<String, Object> comment = told.get(i);
      Sector sector = Sector.valueOf((String) comment.get("sector"));
      List<Person> own = people.stream().filter(person -> person.sector() == sector).toList();
      Said said = new Said(clauses.get((Integer) comment.get("clause")).id(), CommentKind.valueOf((String) comment.get("kind")), (String) comment.get("body"),
          (String) comment.get("proposal"));
      enter.with(new EnterComment.Letter(round.id(), own.get(i % own.size()).email(), null, null, null, null, today, Naming.ORGANISATION, said));
    }
  }
}
