package org.sharaka.stakeholders.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Works through a file from where it stands to its end, in chunks that each are a transaction of their own. Cut short at
 * any moment, the import goes on after its last whole chunk when it is run again.
 */
@Service
public class RunImport {

  private static final int CHUNK = 1000;
  private static final int TRIES = 3;

  private final ImportRuns runs;
  private final TakeChunk take;

  RunImport(ImportRuns runs, TakeChunk take) {
    this.runs = runs;
    this.take = take;
  }

  /** @return how the import stands at the end; it ends early when another node works at it or this one is asked to stop */
  public ImportRun handle(long id) {
    ImportRun run = find(id);
    try {
      if (run.state() != ImportRun.State.FINISHED) {
        work(run);
      }
    } catch (ImportedElsewhere elsewhere) {
      return find(id);
    } catch (RuntimeException failure) {
      runs.interrupted(id);
      throw failure;
    }
    return find(id);
  }

  private void work(ImportRun run) {
    Iterator<Sheet.Row> rows = Sheet.open(runs.content(run.id()), run.kind()).iterator();
    Map<String, Integer> seen = new HashMap<>();
    for (int done = 0; rows.hasNext(); ) {
      List<Sheet.Row> portion = next(rows, done < run.done() ? Math.min(CHUNK, run.done() - done) : CHUNK);
      Map<Integer, Refusal> refusals = refusals(portion, run.kind(), seen);
      if (done >= run.done()) {
        patiently(new TakeChunk.Portion(run, done, portion, refusals));
      }
      done += portion.size();
      if (Thread.currentThread().isInterrupted()) {
        throw new IllegalStateException("stopped after %d rows".formatted(done));
      }
    }
  }

  /** Someone may register one of the people in the same moment; the second look finds them there. */
  private void patiently(TakeChunk.Portion portion) {
    for (int tries = 1; ; tries++) {
      try {
        take.handle(portion);
        return;
      } catch (DuplicateKeyException registeredMeanwhile) {
        if (tries == TRIES) {
          throw registeredMeanwhile;
        }
      }
    }
  }

  private static List<Sheet.Row> next(Iterator<Sheet.Row> rows, int most) {
    List<Sheet.Row> portion = new ArrayList<>(most);
    while (portion.size() < most && rows.hasNext()) {
      portion.add(rows.next());
    }
    return portion;
  }

  private static Map<Integer, Refusal> refusals(List<Sheet.Row> portion, ImportKind kind, Map<String, Integer> seen) {
    Map<Integer, Refusal> refusals = new HashMap<>();
    for (Sheet.Row row : portion) {
      String identity = row.cells().get(kind.identity());
      Integer earlier = identity == null || identity.isBlank() ? null : seen.putIfAbsent(identity.strip().toLowerCase(Locale.ROOT), row.number());
      if (row.exceeding()) {
        refusals.put(row.number(), Refusal.of("import.exceeding"));
      } else if (earlier != null) {
        refusals.put(row.number(), Refusal.at(kind.identity(), "import.repeated", Map.of("row", earlier)));
      }
    }
    return refusals;
  }

  private ImportRun find(long id) {
    return runs.find(id).orElseThrow(() -> new NotFound("import " + id));
  }
}
