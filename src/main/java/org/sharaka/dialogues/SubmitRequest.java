package org.sharaka.dialogues;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a request for dialogue in: it gets its number, and {@link RequestSubmitted} begins its process. The same submission
 * sent again, even at the same moment, is answered with the same number.
 */
@Service
public class SubmitRequest {

  private static final Pattern SUBMISSION_ID = Pattern.compile("[A-Za-z0-9_-]{8,64}");
  private static final int SECRET_BYTES = 18;

  private final Requests requests;
  private final Applications applications;
  private final CoApplicants coApplicants;
  private final ReadRequest reader;
  private final IssueAreas areas;
  private final CaseFiles files;
  private final Timeline timeline;
  private final Clock clock;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final SecureRandom random = new SecureRandom();

  /** @param submissionId made by the sender, one for each form that is filled in */
  public record Submission(String submissionId, RequestChannel channel, TypedRequest form, ReadRequest.Sender sender) {}

  /**
   * @param secret   of the link that guests follow their request with
   * @param repeated the submission had been taken before
   */
  public record Receipt(CaseNumber number, String secret, boolean repeated) {}

  SubmitRequest(Requests requests, Applications applications, CoApplicants coApplicants, ReadRequest reader, IssueAreas areas, CaseFiles files,
      Timeline timeline, Clock clock, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
    this.requests = requests;
    this.applications = applications;
    this.coApplicants = coApplicants;
    this.reader = reader;
    this.areas = areas;
    this.files = files;
    this.timeline = timeline;
    this.clock = clock;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** @throws org.sharaka.kernel.Refused with everything that is wrong, each at its field */
  public Receipt submit(Submission submission) {
    if (submission.submissionId() == null || !SUBMISSION_ID.matcher(submission.submissionId()).matches()) {
      throw Refusal.at("submissionId", "request.submissionId").thrown();
    }
    try {
      return transaction.execute(tx -> earlier(submission).orElseGet(() -> take(submission)));
    } catch (DuplicateKeyException sentAtTheSameMoment) {
      return transaction.execute(tx -> earlier(submission)).orElseThrow(() -> sentAtTheSameMoment);
    }
  }

  /** Whoever guesses the id of another's submission is told nothing about it. */
  private Optional<Receipt> earlier(Submission submission) {
    Optional<CaseNumber> number = requests.ofSubmission(submission.submissionId());
    number.map(applications::get).filter(known -> !Objects.equals(known.applicant().account(), submission.sender().account())).ifPresent(foreign -> {
      throw Refusal.at("submissionId", "request.submissionId").thrown();
    });
    return number.map(known -> new Receipt(known, requests.linkOf(known), true));
  }

  private Receipt take(Submission submission) {
    Application application = reader.read(submission.form(), submission.sender());
    LocalizedText title = application.issue().title();
    String secret = secret();
    CaseNumber number = files.open(CaseType.REQUEST, title, RequestStatus.SUBMITTED.name(), null);
    boolean sensitive = areas.find(application.issue().area()).orElseThrow().sensitive();
    Application.Applicant who = application.applicant();
    DialogueRequest request = DialogueRequest.submitted(
        new DialogueRequest.Identity(number, title, who.side(), submission.channel(), who.organisation(), clock.instant()),
        new Handling(application.issue().area(), Priority.NORMAL, sensitive, null));
    requests.add(request, submission.submissionId(), secret);
    applications.add(number, application);
    application.ask().coApplicants().forEach(name -> coApplicants.add(number, name));
    timeline.publish(number, "request.submitted", Map.of("side", who.side().name(), "channel", submission.channel().name()));
    events.publishEvent(new RequestSubmitted(number));
    return new Receipt(number, secret, false);
  }

  private String secret() {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }
}
