package org.sharaka.workflow.contribution;

/** Names of the process {@code contributionNews}. */
final class ContributionNews {

  static final String KEY = "contributionNews";
  static final String CHANGES_LEFT = "changesLeft";
  static final String PEOPLE_LEFT = "peopleLeft";

  private ContributionNews() {}
}
