package org.sharaka.stakeholders.imports;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/** Runs imports while people do something else. What this node does not finish waits to be continued. */
@Service
public class BackgroundImports implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(BackgroundImports.class);

  private final RunImport run;
  private final ImportRuns runs;
  private final Clock clock;
  private final ExecutorService worker = Executors.newFixedThreadPool(2, work -> new Thread(work, "import"));

  BackgroundImports(RunImport run, ImportRuns runs, Clock clock) {
    this.run = run;
    this.runs = runs;
    this.clock = clock;
  }

  public void begin(long id) {
    worker.execute(() -> work(id));
  }

  /** Takes up an import that was cut short. */
  public void resume(long id) {
    ImportRun seen = runs.find(id).orElseThrow(() -> new NotFound("import " + id));
    if (seen.state(clock.instant()) != ImportRun.State.INTERRUPTED || !runs.resume(seen)) {
      throw Refusal.of("import.goesOn").thrown();
    }
    begin(id);
  }

  private void work(long id) {
    try {
      run.handle(id);
    } catch (RuntimeException failure) {
      log.error("import {} was cut short", id, failure);
    }
  }

  @Override
  public void destroy() {
    worker.shutdownNow();
  }
}
