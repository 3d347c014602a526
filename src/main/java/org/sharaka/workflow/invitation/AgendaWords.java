package org.sharaka.workflow.invitation;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sharaka.gatherings.Agenda;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.Sessions;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.springframework.stereotype.Component;

/** What forms say of the agenda of a session. */
@Component
public class AgendaWords {

  private final Gatherings gatherings;
  private final Sessions sessions;
  private final Sentences sentences;

  AgendaWords(Gatherings gatherings, Sessions sessions, Sentences sentences) {
    this.gatherings = gatherings;
    this.sessions = sessions;
    this.sentences = sentences;
  }

  /** The rule of a session, and of each item of its agenda that goes by another. */
  public LocalizedText rule(CaseNumber session) {
    LocalizedText rule = sentences.both("gathering.confidentiality." + sessions.terms(session).confidentiality() + ".notice", Map.of());
    List<LocalizedText> own = gatherings.agenda(session).items().stream().filter(item -> item.confidentiality() != null)
        .map(item -> sentences.both("gathering.itemRule", Map.of("title", item.title(), "rule", item.confidentiality().name()))).toList();
    return own.isEmpty() ? rule : new LocalizedText(rule.ar() + " " + GatheringFields.joined(own, Language.AR, " "), rule.en() + " " + GatheringFields.joined(own, Language.EN, " "));
  }

  /** The items of its agenda to choose from, by their numbers. */
  public List<Map<String, Object>> items(CaseNumber session) {
    List<Agenda.Item> items = gatherings.agenda(session).items();
    return IntStream.rangeClosed(1, items.size()).mapToObj(n -> GatheringFields.option(String.valueOf(n), LocalizedText.same(n + ". " + items.get(n - 1).title()))).toList();
  }
}
