package org.sharaka.gatherings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Component;

/** What a correction of published minutes has to keep to: nothing is left empty, something changes, and nobody is named whom the rule hides. */
@Component
class CorrectionRules {

  private static final int LONGEST_TITLE = 250;
  private static final int LONGEST_TEXT = 4000;
  private static final int LONGEST_NOTE = 1000;

  private final Sessions sessions;
  private final NamedPeople people;

  CorrectionRules(Sessions sessions, NamedPeople people) {
    this.sessions = sessions;
    this.people = people;
  }

  /** A text before and after. */
  private record Change(String field, String before, String after, int longest) {}

  List<Refusal> of(Publication now, Publication corrected, LocalizedText note) {
    List<Refusal> refusals = new ArrayList<>();
    List<Change> changes = changes(now, corrected, note);
    changes.forEach(change -> look(change, refusals));
    if (refusals.isEmpty() && corrected.saysTheSameAs(now)) {
      refusals.add(Refusal.of("minutes.nothingCorrected"));
    }
    if (sessions.disclosure(now.session()).has(Confidentiality.CHATHAM_HOUSE)) {
      NamedPeople.Names names = people.of(now.session());
      changes.stream().filter(change -> names.in(change.before()).isEmpty()).forEach(change -> PreparePublication.look(names, change.field(), change.after(), refusals));
    }
    return refusals;
  }

  private static List<Change> changes(Publication now, Publication corrected, LocalizedText note) {
    List<Change> changes = new ArrayList<>(List.of(new Change("titleAr", now.title().ar(), corrected.title().ar(), LONGEST_TITLE),
        new Change("titleEn", now.title().en(), corrected.title().en(), LONGEST_TITLE), new Change("summary", now.summary(), corrected.summary(), LONGEST_TEXT)));
    if (now.translation() != null) {
      changes.add(new Change("translation", now.translation(), corrected.translation(), LONGEST_TEXT));
    }
    for (int i = 0; i < now.lines().size(); i++) {
      changes.add(new Change("texts[" + i + "]", now.lines().get(i).text(), corrected.lines().get(i).text(), LONGEST_TEXT));
    }
    changes.add(new Change("noteAr", "", note.ar(), LONGEST_NOTE));
    changes.add(new Change("noteEn", "", note.en(), LONGEST_NOTE));
    return changes;
  }

  private static void look(Change change, List<Refusal> refusals) {
    if (change.after() == null || change.after().isBlank()) {
      refusals.add(Refusal.at(change.field(), "log.missing"));
    } else if (change.after().length() > change.longest()) {
      refusals.add(Refusal.at(change.field(), "gathering.tooLong", Map.of("longest", change.longest())));
    }
  }
}
