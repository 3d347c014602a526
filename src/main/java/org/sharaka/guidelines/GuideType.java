package org.sharaka.guidelines;

/** What the artefact is called; it is one and the same in everything else. */
public enum GuideType {
  GUIDE,
  CHARTER
}
