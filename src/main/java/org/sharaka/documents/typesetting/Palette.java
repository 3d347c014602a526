package org.sharaka.documents.typesetting;

import java.awt.Color;

/** The colours of the house, as pages have them in their style sheet. */
final class Palette {

  static final Color INK = new Color(0x16282a);
  static final Color INK_SOFT = new Color(0x48595b);
  static final Color LINE = new Color(0xd9d4c7);
  static final Color TEAL = new Color(0x0b5d5e);
  static final Color TEAL_TINT = new Color(0xe3f0ef);
  static final Color CLAY = new Color(0xa23b16);
  static final Color CLAY_TINT = new Color(0xfbe7df);

  private Palette() {}
}
