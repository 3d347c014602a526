package org.sharaka.dialogues;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sharaka.cases.Timeline;
import org.sharaka.documents.Documents;
import org.sharaka.documents.StoredDocument;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.stakeholders.Participation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts right what was published of a dialogue: the corrected version of a document takes the place of the published one, which stays at its
 * address. A note tells everyone what changed, and both sides and those who took part are written to.
 */
@Service
@Transactional
public class CorrectOutcome {

  private final Documents documents;
  private final Requests requests;
  private final Counterparts counterparts;
  private final Participation participation;
  private final RequestMail mail;
  private final Timeline timeline;

  CorrectOutcome(Documents documents, Requests requests, Counterparts counterparts, Participation participation, RequestMail mail, Timeline timeline) {
    this.documents = documents;
    this.requests = requests;
    this.counterparts = counterparts;
    this.participation = participation;
    this.mail = mail;
    this.timeline = timeline;
  }

  /** The files of newer versions of what is published, by title; only these can be published as a correction. */
  @Transactional(readOnly = true)
  public Map<Long, List<StoredDocument>> corrected(CaseNumber number) {
    Map<Long, Integer> published = documents.publishedIn(number).stream().collect(Collectors.toMap(StoredDocument::titleId, StoredDocument::version, (a, b) -> a));
    Map<Long, List<StoredDocument>> newer = documents.of(number).stream().filter(one -> !one.isWithdrawn())
        .filter(one -> one.version() > published.getOrDefault(one.titleId(), Integer.MAX_VALUE))
        .collect(Collectors.groupingBy(StoredDocument::titleId, LinkedHashMap::new, Collectors.toList()));
    newer.replaceAll((title, files) -> files.stream().filter(one -> one.version() == files.get(0).version()).toList());
    return newer;
  }

  /** @param note what changed, for everyone to read */
  public void of(CaseNumber number, long title, LocalizedText note) {
    DialogueRequest request = requests.lock(number);
    List<StoredDocument> files = corrected(number).get(title);
    if (files == null) {
      throw Refusal.at("title", "request.nothingCorrected").thrown();
    }
    TextRules rules = new TextRules();
    rules.required("noteAr", note.ar(), TextRules.LONG);
    rules.check();
    documents.publish(files.stream().map(StoredDocument::id).collect(Collectors.toSet()));
    StoredDocument one = files.get(0);
    Map<String, Object> facts = Map.of("title", one.title(), "version", one.version(), "note", note);
    timeline.publish(number, "request.corrected", facts);
    tell(request, one.titleId() + "/" + one.version(), Map.of("document", one.title(), "note", note));
  }

  private void tell(DialogueRequest request, String occasion, Map<String, ?> facts) {
    mail.toApplicant(request, "corrected", occasion, facts);
    counterparts.of(request.number()).stream().map(Counterpart::organisation).collect(Collectors.toCollection(TreeSet::new))
        .forEach(organisation -> mail.toOrganisation(organisation, request, "corrected", occasion, facts));
    mail.toPeople(Set.copyOf(participation.people(request.number())), request, "corrected", occasion + "/people", facts);
  }
}
