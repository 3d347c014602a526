package org.sharaka.desk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sharaka.documents.DocumentDoor;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.Documents;
import org.sharaka.documents.StoredDocument;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.security.Groups;
import org.sharaka.platform.security.SignedIn;
import org.springframework.stereotype.Component;

/** The documents of a case as the desk shows them: by title, the current version before the earlier ones. */
@Component("documentShelf")
public class DocumentShelf {

  private static final String[] ADDERS = Groups.STAFF.stream().filter(g -> !g.equals(Groups.AUDITOR) && !g.equals(Groups.COMMITTEE)).toArray(String[]::new);

  private final Documents documents;
  private final DocumentDoor door;
  private final SignedIn signedIn;

  /** @param files of one version, in all their languages and formats; never empty */
  public record Version(int number, List<StoredDocument> files) {

    public StoredDocument first() {
      return files.get(0);
    }
  }

  public record Shelf(LocalizedText title, Version current, List<Version> earlier) {}

  DocumentShelf(Documents documents, DocumentDoor door, SignedIn signedIn) {
    this.documents = documents;
    this.door = door;
    this.signedIn = signedIn;
  }

  public List<Shelf> of(Object number) {
    Map<Long, List<StoredDocument>> byTitle = documents.of(new CaseNumber(number.toString())).stream()
        .collect(Collectors.groupingBy(StoredDocument::titleId, LinkedHashMap::new, Collectors.toList()));
    return byTitle.values().stream().map(DocumentShelf::shelf).toList();
  }

  public boolean mayOpen(StoredDocument document) {
    return signedIn.account().filter(account -> door.admits(document, account.groups())).isPresent();
  }

  /** Everyone on the staff except those who only watch or vote. */
  public boolean mayAdd() {
    return signedIn.account().filter(account -> account.isIn(ADDERS)).isPresent();
  }

  /** Looks files that came from outside through for personal data. */
  boolean reviews() {
    return signedIn.account().filter(account -> account.isIn(Groups.DPO)).isPresent();
  }

  public List<DocumentKind> kinds() {
    return List.of(DocumentKind.values());
  }

  private static Shelf shelf(List<StoredDocument> files) {
    Map<Integer, List<StoredDocument>> byVersion = files.stream()
        .collect(Collectors.groupingBy(StoredDocument::version, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
    List<Version> versions = byVersion.entrySet().stream().map(e -> new Version(e.getKey(), e.getValue())).toList();
    return new Shelf(files.get(0).title(), versions.get(0), versions.subList(1, versions.size()));
  }
}
