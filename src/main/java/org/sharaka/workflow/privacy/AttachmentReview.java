package org.sharaka.workflow.privacy;

/** Names of the process {@code attachmentReview}. */
final class AttachmentReview {

  static final String KEY = "attachmentReview";
  static final String REVIEW = "reviewAttachments";

  private AttachmentReview() {}
}
