package org.sharaka.workflow.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.gatherings.Confidentiality;
import org.sharaka.gatherings.Disclosure;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.Minutes;
import org.sharaka.gatherings.MinutesBook;
import org.sharaka.gatherings.MinutesComments;
import org.sharaka.gatherings.PreparePublication;
import org.sharaka.gatherings.Publication;
import org.sharaka.gatherings.Publications;
import org.sharaka.gatherings.Sessions;
import org.sharaka.gatherings.TranslateSummary;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.sharaka.workflow.invitation.AgendaWords;
import org.sharaka.workflow.invitation.GatheringFields;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class PublicationForms implements ProcessForms {

  private final Gatherings gatherings;
  private final Sessions sessions;
  private final MinutesBook book;
  private final MinutesComments comments;
  private final Publications publications;
  private final PreparePublication prepare;
  private final TranslateSummary translate;
  private final AgendaWords agenda;
  private final GatheringFields fields;
  private final MinutesWords words;
  private final Sentences sentences;

  PublicationForms(Gatherings gatherings, Sessions sessions, MinutesBook book, MinutesComments comments, Publications publications,
      PreparePublication prepare, TranslateSummary translate, AgendaWords agenda, GatheringFields fields, MinutesWords words, Sentences sentences) {
    this.gatherings = gatherings;
    this.sessions = sessions;
    this.book = book;
    this.comments = comments;
    this.publications = publications;
    this.prepare = prepare;
    this.translate = translate;
    this.agenda = agenda;
    this.fields = fields;
    this.words = words;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(MinutesAndPublication.PUBLICATION)
        .task(MinutesAndPublication.PREPARE, this::toPrepare, this::prepare)
        .task(MinutesAndPublication.TRANSLATE, this::toTranslate, this::translate);
  }

  private Map<String, ?> toPrepare(TaskContext task) {
    CaseNumber session = MinutesAndPublication.session(task);
    Gathering gathering = gatherings.get(session);
    Minutes minutes = book.find(session).orElseThrow();
    Map<String, Object> shown = heading(session);
    shown.putAll(Map.of("titleAr", gathering.title().ar(), "titleEn", gathering.title().en(), "summary", minutes.summary(), "lines", lines(session, minutes)));
    return shown;
  }

  private List<Map<String, Object>> lines(CaseNumber session, Minutes minutes) {
    List<Map<String, Object>> lines = new ArrayList<>();
    Disclosure disclosure = sessions.disclosure(session);
    for (int i = 0; i < minutes.points().size(); i++) {
      Minutes.Point point = minutes.points().get(i);
      if (disclosure.of(point.item()) != Confidentiality.CLOSED) {
        lines.add(Map.of("id", "P" + (i + 1), "what", sentences.both("session.point." + point.kind(), Map.of()), "text", point.text()));
      }
    }
    comments.annexed(session).forEach(view -> lines.add(Map.of("id", "V" + view.id(), "what", sentences.both("minutes.viewWord", Map.of()), "text", view.text())));
    return lines;
  }

  private Map<String, ?> prepare(TaskContext task, FormValues values) {
    Publication.Scope scope = values.choice("scope", Publication.Scope.class);
    LocalizedText title = values.has("titleAr") && values.has("titleEn") ? new LocalizedText(values.text("titleAr"), values.text("titleEn")) : null;
    prepare.prepare(new PreparePublication.Plan(MinutesAndPublication.session(task), scope, values.choice("reason", Publication.Reason.class),
        values.text("explanation"), title, values.text("summary"),
        values.rows("lines").stream().map(row -> new PreparePublication.Kept(row.text("id"), row.text("text"))).toList()));
    return Map.of(MinutesAndPublication.TO_BE_PUBLISHED, scope != Publication.Scope.NONE);
  }

  private Map<String, ?> toTranslate(TaskContext task) {
    CaseNumber session = MinutesAndPublication.session(task);
    Publication publication = publications.find(session).orElseThrow();
    Map<String, Object> shown = heading(session);
    shown.put("publishedTitle", publication.title());
    shown.put("original", publication.summary());
    shown.put("into", sentences.both("minutes.translateFrom." + publication.language(), Map.of()));
    return shown;
  }

  private Map<String, ?> translate(TaskContext task, FormValues values) {
    translate.translate(MinutesAndPublication.session(task), values.text("translation"));
    return Map.of();
  }

  private Map<String, Object> heading(CaseNumber session) {
    Map<String, Object> shown = new HashMap<>(fields.heading(session));
    Confidentiality mode = sessions.terms(session).confidentiality();
    shown.put("mode", agenda.rule(session));
    shown.put("rule", sentences.both("minutes.rule." + (sessions.disclosure(session).isMixed() ? "mixed" : mode), Map.of()));
    words.quorum(session).ifPresent(finding -> shown.put("finding", finding));
    return shown;
  }
}
