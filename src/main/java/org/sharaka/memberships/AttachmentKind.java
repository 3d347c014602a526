package org.sharaka.memberships;

import org.sharaka.kernel.LocalizedText;

/** The papers an application comes with. */
public enum AttachmentKind {
  STATUTE("النظام الأساسي", "Statute"),
  BOARD("قائمة مجلس الإدارة", "List of the board");

  private final LocalizedText title;

  AttachmentKind(String ar, String en) {
    this.title = new LocalizedText(ar, en);
  }

  LocalizedText title() {
    return title;
  }

  /** The field of the form it is chosen in. */
  public String field() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
