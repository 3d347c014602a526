package org.sharaka.portal.projects;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.Documents;
import org.sharaka.documents.PublishedDocuments;
import org.sharaka.documents.StoredDocument;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.springframework.stereotype.Component;

/** Published documents as readers look for them: one title with its files, in both languages and all formats. */
@Component
public class PublicShelf {

  private final Documents documents;
  private final PublishedDocuments published;

  /** @param files of the newest public version; never empty */
  public record Title(List<StoredDocument> files) {

    public CaseNumber number() {
      return files.get(0).caseNumber();
    }

    public LocalizedText title() {
      return files.get(0).title();
    }

    public DocumentKind kind() {
      return files.get(0).kind();
    }

    public int version() {
      return files.get(0).version();
    }

    public Instant published() {
      return files.get(0).publishedAt();
    }
  }

  PublicShelf(Documents documents, PublishedDocuments published) {
    this.documents = documents;
    this.published = published;
  }

  /** In the order in which a project brings them forth. */
  public Map<DocumentKind, List<Title>> of(CaseNumber number) {
    Map<DocumentKind, List<Title>> byKind = new EnumMap<>(DocumentKind.class);
    titles(documents.publishedIn(number)).forEach(title -> byKind.merge(title.kind(), List.of(title), PublicShelf::both));
    return byKind;
  }

  /** What corrections replaced, as it was published. */
  public List<StoredDocument> earlier(CaseNumber number) {
    return documents.supersededIn(number);
  }

  public List<Title> newest(int titles) {
    return titles(published.newest(titles));
  }

  private static List<Title> titles(List<StoredDocument> files) {
    return files.stream().collect(Collectors.groupingBy(StoredDocument::titleId, LinkedHashMap::new, Collectors.toList())).values().stream()
        .map(Title::new).toList();
  }

  private static List<Title> both(List<Title> some, List<Title> more) {
    return List.of(some, more).stream().flatMap(List::stream).toList();
  }
}
