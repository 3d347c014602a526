package org.sharaka.guidelines;

import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds a chapter to the open draft, or gives one another title. */
@Service
@Transactional
public class ReviseChapter {

  private final Drafts drafts;
  private final Parts parts;

  ReviseChapter(Drafts drafts, Parts parts) {
    this.drafts = drafts;
    this.parts = parts;
  }

  /**
   * @param chapter {@code null} to add one at the end
   * @param seen    the revision that was read before, when one is changed
   * @return the id of the chapter
   */
  public long with(CaseNumber guide, Long chapter, Wording title, int seen) {
    new TextRules().required("title", title, TextRules.TITLE).check();
    long version = drafts.hold(guide);
    PartText text = new PartText(null, title, Wording.NONE, Wording.NONE, false);
    if (chapter == null) {
      return parts.add(guide, version, text);
    }
    drafts.text(version).chapter(chapter).orElseThrow(() -> new NotFound("chapter " + chapter));
    parts.change(version, chapter, text, seen);
    return chapter;
  }
}
