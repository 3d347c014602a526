package org.sharaka.guidelines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.guidelines.Comparison.Change;
import org.sharaka.guidelines.Comparison.Part;
import org.sharaka.guidelines.Comparison.Text;
import org.sharaka.kernel.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares two versions of a guide part by part. Parts are matched by what they are, not by their number. */
@Service
@Transactional(readOnly = true)
public class CompareVersions {

  private final Guides guides;

  /** A chapter or clause, reduced to what is compared. */
  private record Entry(long id, Long chapter, String number, Wording title, Wording statement, Wording guidance, Boolean core, String evidence) {

    static final Entry NOTHING = new Entry(0, null, null, Wording.NONE, Wording.NONE, Wording.NONE, null, null);

    static Entry of(GuideText.Chapter chapter) {
      return new Entry(chapter.id(), null, String.valueOf(chapter.number()), chapter.title(), Wording.NONE, Wording.NONE, null, null);
    }

    static Entry of(GuideText.Clause clause) {
      String evidence = clause.evidence().stream().map(Evidence::label).sorted().collect(Collectors.joining("\n"));
      return new Entry(clause.id(), clause.chapter(), clause.number(), clause.title(), clause.statement(), clause.guidance(), clause.core(), evidence);
    }
  }

  CompareVersions(Guides guides) {
    this.guides = guides;
  }

  public Comparison of(GuideVersion from, GuideVersion to) {
    return new Comparison(from, to, parts(guides.text(from.id()), guides.text(to.id())));
  }

  static List<Part> parts(GuideText before, GuideText after) {
    Map<Long, Entry> old = entries(before);
    Map<Long, Entry> now = entries(after);
    List<Part> parts = new ArrayList<>();
    Set<Long> placed = new HashSet<>();
    for (GuideText.Chapter chapter : after.chapters()) {
      add(parts, placed, old.get(chapter.id()), now.get(chapter.id()));
      chapter.clauses().forEach(clause -> add(parts, placed, old.get(clause.id()), now.get(clause.id())));
      old.values().stream().filter(e -> e.chapter() != null && e.chapter() == chapter.id() && !now.containsKey(e.id()))
          .forEach(gone -> add(parts, placed, gone, null));
    }
    old.values().stream().filter(e -> !now.containsKey(e.id()) && !placed.contains(e.id())).forEach(gone -> add(parts, placed, gone, null));
    return parts;
  }

  private static Map<Long, Entry> entries(GuideText text) {
    Map<Long, Entry> entries = new LinkedHashMap<>();
    for (GuideText.Chapter chapter : text.chapters()) {
      entries.put(chapter.id(), Entry.of(chapter));
      chapter.clauses().forEach(clause -> entries.put(clause.id(), Entry.of(clause)));
    }
    return entries;
  }

  private static void add(List<Part> parts, Set<Long> placed, Entry old, Entry now) {
    Entry before = old == null ? Entry.NOTHING : old;
    Entry after = now == null ? Entry.NOTHING : now;
    Entry shown = now == null ? old : now;
    placed.add(shown.id());
    List<Text> texts = texts(before, after);
    Boolean core = old != null && now != null && !Objects.equals(old.core(), now.core()) ? now.core() : null;
    boolean changed = !texts.isEmpty() || core != null;
    parts.add(new Part(shown.id(), shown.chapter() == null, change(before.number(), after.number(), changed), before.number(), after.number(),
        shown.title(), core, texts));
  }

  private static Change change(String before, String after, boolean changed) {
    if (before == null || after == null) {
      return before == null ? Change.ADDED : Change.REMOVED;
    }
    return changed ? Change.CHANGED : before.equals(after) ? Change.SAME : Change.MOVED;
  }

  private static List<Text> texts(Entry before, Entry after) {
    List<Text> texts = new ArrayList<>();
    wording(texts, "title", before.title(), after.title());
    wording(texts, "statement", before.statement(), after.statement());
    wording(texts, "guidance", before.guidance(), after.guidance());
    text(texts, "evidence", null, before.evidence(), after.evidence());
    return texts;
  }

  private static void wording(List<Text> texts, String field, Wording before, Wording after) {
    text(texts, field, Language.AR, before.ar(), after.ar());
    text(texts, field, Language.EN, before.en(), after.en());
  }

  private static void text(List<Text> texts, String field, Language language, String before, String after) {
    if (!Objects.requireNonNullElse(before, "").equals(Objects.requireNonNullElse(after, ""))) {
      texts.add(new Text(field, language, WordDiff.of(before, after)));
    }
  }
}
