package org.sharaka.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;

/**
 * A report in one language, free of any format: {@link ReportWriter} makes a PDF or a DOCX of it.
 *
 * @param subtitle may be {@code null}
 * @param number   the case it is about; may be {@code null}
 * @param day      the day it bears, written in both calendars
 * @param status   a label on every page, such as "Final draft – not yet adopted"; may be {@code null}
 */
public record Report(Language language, String title, String subtitle, CaseNumber number, LocalDate day, String status, List<Block> blocks) {

  public Report {
    blocks = List.copyOf(blocks);
  }

  public static Builder in(Language language, String title) {
    return new Builder(language, title);
  }

  /** The same report without its day: what counts when two are compared. */
  Report timeless() {
    return new Report(language, title, subtitle, number, null, status, blocks);
  }

  /** Writes a report from top to bottom. */
  public static final class Builder {

    private final Language language;
    private final String title;
    private final List<Block> blocks = new ArrayList<>();
    private String subtitle;
    private CaseNumber number;
    private LocalDate day;
    private String status;

    private Builder(Language language, String title) {
      this.language = language;
      this.title = title;
    }

    public Builder subtitle(String text) {
      subtitle = text;
      return this;
    }

    public Builder about(CaseNumber caseNumber) {
      number = caseNumber;
      return this;
    }

    public Builder dated(LocalDate date) {
      day = date;
      return this;
    }

    public Builder labelled(String label) {
      status = label;
      return this;
    }

    public Builder heading(int level, String text) {
      return add(new Block.Heading(level, text));
    }

    public Builder paragraph(String text) {
      return paragraph(Text.of(text));
    }

    public Builder paragraph(Text text) {
      return add(new Block.Paragraph(text));
    }

    public Builder bullets(String... items) {
      return add(new Block.Listing(false, Arrays.stream(items).map(Text::of).toList()));
    }

    public Builder numbered(String... items) {
      return add(new Block.Listing(true, Arrays.stream(items).map(Text::of).toList()));
    }

    public Builder note(String text) {
      return add(new Block.Note(Text.of(text)));
    }

    public Builder quote(String text, String source) {
      return add(new Block.Quote(text, source));
    }

    public Builder pageBreak() {
      return add(new Block.PageBreak());
    }

    public Builder add(Block block) {
      blocks.add(block);
      return this;
    }

    public Builder addAll(List<? extends Block> more) {
      blocks.addAll(more);
      return this;
    }

    public Report build() {
      return new Report(language, title, subtitle, number, day, status, blocks);
    }
  }
}
