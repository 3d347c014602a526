package org.sharaka.workflow.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.memberships.CareForMember;
import org.sharaka.memberships.Membership;
import org.sharaka.memberships.Memberships;
import org.sharaka.memberships.SteerMember;
import org.sharaka.platform.web.Sentences;
import org.sharaka.workflow.membership.MembershipLife.Review;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class MembershipLifeForms implements ProcessForms {

  private final Memberships memberships;
  private final CaseFiles files;
  private final CareForMember care;
  private final SteerMember steer;
  private final Sentences sentences;

  MembershipLifeForms(Memberships memberships, CaseFiles files, CareForMember care, SteerMember steer, Sentences sentences) {
    this.memberships = memberships;
    this.files = files;
    this.care = care;
    this.steer = steer;
    this.sentences = sentences;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(MembershipLife.KEY).task("reviewMembership", this::facts, this::reviewed);
  }

  private Map<String, ?> facts(TaskContext task) {
    Membership.Care known = memberships.get(task.caseNumber()).care();
    List<LocalizedText> facts = new ArrayList<>();
    facts.add(sentences.both("membership.fact.confirmedOn", Map.of("day", known.confirmedOn())));
    if (known.confirmAskedOn() != null) {
      facts.add(sentences.both("membership.fact.confirmAsked", Map.of("day", known.confirmAskedOn())));
    }
    if (known.expiresOn() != null) {
      facts.add(sentences.both("membership.fact.expires", Map.of("day", known.expiresOn())));
    }
    facts.add(sentences.both("membership.fact.missed", Map.of("n", known.missedMeetings())));
    return Map.of("name", files.find(task.caseNumber()).orElseThrow().title(), "facts", facts, "page", "/desk/memberships/" + task.caseNumber());
  }

  private Map<String, ?> reviewed(TaskContext task, FormValues values) {
    Review outcome = values.choice("outcome", Review.class);
    switch (outcome) {
      case KEEP -> care.keep(task.caseNumber());
      case SUSPEND -> steer.suspendAfterReview(task.caseNumber(), values.text("reason"));
      case END -> {
        // the process ends it
      }
    }
    return Map.of(MembershipLife.REVIEW, outcome.name());
  }
}
