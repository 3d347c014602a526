package org.sharaka.workflow.preparation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.dialogues.DialogueRequest;
import org.sharaka.dialogues.PublishOutcome;
import org.sharaka.dialogues.Requests;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.Documents;
import org.sharaka.documents.StoredDocument;
import org.sharaka.documents.Visibility;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Component;

/**
 * The documents in which the outcome of a dialogue is published: what came to the file since the request was accepted, letters
 * apart, and the redacted versions of what came with it. Nothing that is restricted.
 */
@Component
class OutcomePapers {

  private final Requests requests;
  private final Documents documents;
  private final PublishOutcome publish;

  OutcomePapers(Requests requests, Documents documents, PublishOutcome publish) {
    this.requests = requests;
    this.documents = documents;
    this.publish = publish;
  }

  /** The files of the newest version of each title. */
  Collection<List<StoredDocument>> of(CaseNumber number) {
    DialogueRequest request = requests.get(number);
    Map<Long, List<StoredDocument>> byTitle = new LinkedHashMap<>();
    List<StoredDocument> all = documents.of(number).stream().filter(one -> !one.isWithdrawn()).toList();
    all.stream().filter(one -> one.visibility() != Visibility.RESTRICTED && one.kind() != DocumentKind.LETTER)
        .filter(one -> one.createdAt().isAfter(request.course().acceptedAt()) || replaces(one, all))
        .forEach(one -> byTitle.computeIfAbsent(one.titleId(), title -> new ArrayList<>()).add(one));
    return byTitle.values().stream().map(OutcomePapers::newest).toList();
  }

  private static boolean replaces(StoredDocument one, List<StoredDocument> all) {
    return all.stream().anyMatch(other -> other.titleId() == one.titleId() && other.version() < one.version() && other.visibility() == Visibility.RESTRICTED);
  }

  private static List<StoredDocument> newest(List<StoredDocument> versions) {
    return versions.stream().filter(one -> one.version() == versions.get(0).version()).toList();
  }

  /** @param titles ids of the chosen titles */
  void publish(CaseNumber number, Collection<String> titles) {
    Set<Long> chosen = of(number).stream().filter(title -> titles.contains(key(title))).flatMap(List::stream).map(StoredDocument::id).collect(Collectors.toSet());
    if (chosen.isEmpty()) {
      throw Refusal.at("papers", "request.nothingToPublish").thrown();
    }
    documents.publish(chosen);
    publish.of(number);
  }

  static String key(List<StoredDocument> title) {
    return String.valueOf(title.get(0).titleId());
  }
}
