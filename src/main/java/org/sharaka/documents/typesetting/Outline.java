package org.sharaka.documents.typesetting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.sharaka.documents.Block;
import org.sharaka.documents.Report;

/**
 * A heading with those below it.
 *
 * @param id names the place it stands at
 */
public record Outline(String id, int level, String title, List<Outline> below) {

  private static final int HEADINGS_FOR_CONTENTS = 6;
  private static final int RUNNING_TITLE = 70;

  public static List<Outline> of(Report report, Pieces pieces) {
    List<Outline> chapters = new ArrayList<>();
    Deque<Outline> open = new ArrayDeque<>();
    for (int at = 0; at < report.blocks().size(); at++) {
      if (report.blocks().get(at) instanceof Block.Heading heading) {
        Outline entry = new Outline(id(at), heading.level(), pieces.plain(heading.text()), new ArrayList<>());
        while (!open.isEmpty() && open.peek().level() >= heading.level()) {
          open.pop();
        }
        (open.isEmpty() ? chapters : open.peek().below()).add(entry);
        open.push(entry);
      }
    }
    return chapters;
  }

  /** @param at the place of the heading among the blocks of its report */
  public static String id(int at) {
    return "b" + at;
  }

  /** A report of a few headings needs no table of them. */
  public static boolean deservesContents(List<Outline> chapters) {
    return contents(chapters).size() >= HEADINGS_FOR_CONTENTS;
  }

  /** Chapters and what is directly below them. */
  public static List<Outline> contents(List<Outline> chapters) {
    List<Outline> all = new ArrayList<>();
    chapters.forEach(chapter -> {
      all.add(chapter);
      all.addAll(chapter.below());
    });
    return all;
  }

  /** The title as the head of each page has room for it. */
  public static String runningTitle(Report report) {
    String title = report.title();
    if (title.length() <= RUNNING_TITLE) {
      return title;
    }
    int blank = title.lastIndexOf(' ', RUNNING_TITLE);
    return title.substring(0, blank > 0 ? blank : RUNNING_TITLE) + " …";
  }
}
