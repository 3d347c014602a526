package org.sharaka.workflow.glossary;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.sharaka.guidelines.glossary.FirstTerms;
import org.sharaka.guidelines.glossary.TermArea;
import org.sharaka.guidelines.glossary.TermText;
import org.sharaka.platform.Seed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives an installation the glossary it begins with. */
@Component
@Order(50)
class FirstGlossary implements Seed {

  private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private final FirstTerms first;

  FirstGlossary(FirstTerms first) {
    this.first = first;
  }

  @Override
  public void plant() {
    first.with(read());
  }

  static List<TermText> read() {
    try (Reader csv = new InputStreamReader(FirstGlossary.class.getResourceAsStream("/glossary/terms.csv"), StandardCharsets.UTF_8)) {
      return FORMAT.parse(csv).stream().map(FirstGlossary::term).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TermText term(CSVRecord row) {
    return new TermText(TermArea.valueOf(row.get("area")), row.get("term_ar"), row.get("term_en"), row.get("definition_ar"), row.get("definition_en"), null);
  }
}
