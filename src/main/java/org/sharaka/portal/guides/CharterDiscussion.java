package org.sharaka.portal.guides;

import java.util.Optional;
import org.sharaka.guidelines.CommentFigures;
import org.sharaka.guidelines.ConsultationRound;
import org.sharaka.guidelines.Consultations;
import org.sharaka.guidelines.Contributions;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.GuideVersion;
import org.sharaka.guidelines.Guides;
import org.sharaka.kernel.WorkingCalendar;
import org.springframework.stereotype.Component;

/** The last public discussion of the charter, until the version that came of it is adopted. */
@Component
class CharterDiscussion {

  private final Guides guides;
  private final Consultations consultations;
  private final Contributions contributions;
  private final CommentFigures figures;
  private final WorkingCalendar calendar;

  record Discussion(ConsultationRound round, GuideVersion version, Contributions.Turnout turnout, CommentFigures.Figures figures, boolean open) {

    /** The version it is to become, as people call it. */
    public String edition() {
      return version.label().replaceFirst("-draft.*", "");
    }
  }

  CharterDiscussion(Guides guides, Consultations consultations, Contributions contributions, CommentFigures figures, WorkingCalendar calendar) {
    this.guides = guides;
    this.consultations = consultations;
    this.contributions = contributions;
    this.figures = figures;
    this.calendar = calendar;
  }

  Optional<Discussion> current() {
    return guides.standing().flatMap(guide -> consultations.latest(guide.number()).filter(round -> isNewerThanAdopted(guide, round))
        .map(round -> discussion(guide, round)));
  }

  private Discussion discussion(Guide guide, ConsultationRound round) {
    return new Discussion(round, guide.version(round.version()), contributions.turnout(round.id()), figures.of(round.id()), round.isOpen(calendar.today()));
  }

  private static boolean isNewerThanAdopted(Guide guide, ConsultationRound round) {
    return guide.adopted().filter(adopted -> adopted.id() > round.version()).isEmpty();
  }
}
