package org.sharaka.stakeholders.imports;

import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receives a file for the register; one that cannot be read as a whole is refused here. Nothing is imported yet. */
@Service
@Transactional
public class OpenImport {

  public static final int MOST_BYTES = 20 * 1024 * 1024;
  private static final int LONGEST_NAME = 200;

  private final ImportRuns runs;
  private final CurrentActor actor;

  OpenImport(ImportRuns runs, CurrentActor actor) {
    this.runs = runs;
    this.actor = actor;
  }

  /** @return the import's id, to be given to {@link RunImport} or {@link BackgroundImports} */
  public long handle(ImportKind kind, String fileName, byte[] content) {
    if (content.length == 0) {
      throw Refusal.at("file", "import.empty").thrown();
    }
    return runs.open(kind, named(fileName, kind), content, Sheet.open(content, kind).rows(), actor.name());
  }

  /** Browsers may send a whole path. */
  private static String named(String fileName, ImportKind kind) {
    String name = fileName == null ? "" : fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
        .replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
    return name.isEmpty() ? kind.code() + ".csv" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }
}
