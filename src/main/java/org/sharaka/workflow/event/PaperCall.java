package org.sharaka.workflow.event;

/** Names of the process {@code paperCall}. Called with {@code eventNumber}. */
final class PaperCall {

  static final String KEY = "paperCall";

  static final String REVIEW = "reviewPapers";
  static final String DECIDE = "decidePapers";

  private PaperCall() {}
}
