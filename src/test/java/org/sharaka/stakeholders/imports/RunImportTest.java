package org.sharaka.stakeholders.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.kernel.Refused;
import org.sharaka.platform.time.AdjustableClock;
import org.sharaka.stakeholders.imports.ImportRun.State;
import org.sharaka.support.SharakaTest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SharakaTest
class RunImportTest {

  private static final Logger log = LoggerFactory.getLogger(RunImportTest.class);

  @Autowired OpenImport open;
  @Autowired RunImport run;
  @Autowired ImportRuns runs;
  @Autowired BackgroundImports background;
  @Autowired TakeChunk take;
  @Autowired AdjustableClock clock;
  @Autowired JdbcClient db;

  String mark;

  @BeforeEach
  void mark() {
    mark = UUID.randomUUID().toString().substring(0, 8);
  }

  @AfterEach
  void tidyUp() {
    clock.backToNow();
    db.sql("delete from person where email like ?").param("%" + mark + "@example.org").update();
  }

  @Test
  void anImportWhoseNodeDiedIsSeenAsInterruptedAndGoesOnWhereItStood() {
    long id = open.handle(ImportKind.CONTACTS, "people.csv", file(2500));
    dieAfterTheFirstPortion(id);
    assertThat(runs.find(id).orElseThrow().state(clock.instant())).isEqualTo(State.RUNNING);
    clock.advance(Duration.ofSeconds(31));
    assertThat(runs.find(id).orElseThrow().state(clock.instant())).isEqualTo(State.INTERRUPTED);
    background.resume(id);
    await().atMost(Duration.ofSeconds(30)).until(() -> runs.find(id).orElseThrow().state() == State.FINISHED);
    ImportRun done = runs.find(id).orElseThrow();
    assertThat(done.done()).isEqualTo(2500);
    assertThat(done.created()).isEqualTo(2500);
    assertThat(registered()).isEqualTo(2500);
    assertThat(runs.content(id)).isNull();
    assertThatThrownBy(() -> background.resume(id)).isInstanceOf(Refused.class);
  }

  @Test
  void anImportThatGetsAheadCannotBeTakenUpByASecond() {
    long id = open.handle(ImportKind.CONTACTS, "people.csv", file(10));
    assertThatThrownBy(() -> background.resume(id)).isInstanceOf(Refused.class);
    ImportRun seen = runs.find(id).orElseThrow();
    assertThat(runs.resume(seen)).isTrue();
    clock.advance(Duration.ofSeconds(1));
    run.handle(id);
    assertThat(runs.resume(seen)).isFalse();
  }

  @Test
  void whoFindsThePortionDoneByAnotherChangesNothing() {
    long id = open.handle(ImportKind.CONTACTS, "people.csv", file(1500));
    dieAfterTheFirstPortion(id);
    assertThatThrownBy(() -> dieAfterTheFirstPortion(id)).isInstanceOf(ImportedElsewhere.class);
    assertThat(runs.find(id).orElseThrow().done()).isEqualTo(1000);
    assertThat(registered()).isEqualTo(1000);
  }

  @Test
  void repeatsAreNoticedAcrossPortionsAndAfterAnInterruption() {
    byte[] twice = (text(1200) + line(0)).getBytes(StandardCharsets.UTF_8);
    long id = open.handle(ImportKind.CONTACTS, "people.csv", twice);
    dieAfterTheFirstPortion(id);
    run.handle(id);
    assertThat(runs.refusals(id, 10)).singleElement().satisfies(refused -> {
      assertThat(refused.row()).isEqualTo(1202);
      assertThat(refused.refusal().code()).isEqualTo("import.repeated");
      assertThat(refused.refusal().facts()).containsEntry("row", 2);
    });
  }

  @Test
  void fiftyThousandRowsTakeSecondsAndTheSecondTimeChangeNothing() {
    byte[] file = file(50_000);
    ImportRun first = timed("first", file);
    assertThat(first.created()).isEqualTo(50_000);
    ImportRun second = timed("again", file);
    assertThat(second.created()).isZero();
    assertThat(second.unchanged()).isEqualTo(50_000);
    ImportRun third = timed("all changed", new String(file, StandardCharsets.UTF_8).replace("شخص", "إنسان").getBytes(StandardCharsets.UTF_8));
    assertThat(third.updated()).isEqualTo(50_000);
    assertThat(third.unchanged()).isZero();
    assertThat(registered()).isEqualTo(50_000);
  }

  private ImportRun timed(String what, byte[] file) {
    long start = System.nanoTime();
    ImportRun done = run.handle(open.handle(ImportKind.CONTACTS, "people.csv", file));
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    log.warn("50,000 rows, {}: {} ms", what, took.toMillis());
    assertThat(took).isLessThan(Duration.ofSeconds(60));
    return done;
  }

  private void dieAfterTheFirstPortion(long id) {
    ImportRun run = runs.find(id).orElseThrow();
    Iterator<Sheet.Row> rows = Sheet.open(runs.content(id), ImportKind.CONTACTS).iterator();
    List<Sheet.Row> portion = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      portion.add(rows.next());
    }
    take.handle(new TakeChunk.Portion(run, 0, portion, Map.of()));
  }

  private long registered() {
    return db.sql("select count(*) from person where email like ?").param("%" + mark + "@example.org").query(Long.class).single();
  }

  private byte[] file(int rows) {
    return text(rows).getBytes(StandardCharsets.UTF_8);
  }

  private String text(int rows) {
    return "email,name,organisation_code,sector,key_stakeholder,language\n"
        + IntStream.range(0, rows).mapToObj(this::line).collect(Collectors.joining());
  }

  private String line(int n) {
    return "p" + n + "-" + mark + "@example.org,شخص رقم " + n + ",,private,no,ar\n";
  }
}
