package org.sharaka.dialogues;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.springframework.stereotype.Component;

/** Requests for tests, taken as far as a test needs them through the same use cases as in the house. */
@Component
public class SampleRequests {

  public static final LocalizedText WHY = new LocalizedText("سبب مفصّل", "A detailed reason");

  private final SubmitRequest submit;
  private final AcknowledgeRequest acknowledge;
  private final ReferForScreening refer;
  private final DecideRequest decide;

  SampleRequests(SubmitRequest submit, AcknowledgeRequest acknowledge, ReferForScreening refer, DecideRequest decide) {
    this.submit = submit;
    this.acknowledge = acknowledge;
    this.refer = refer;
    this.decide = decide;
  }

  public SubmitRequest.Receipt ofGuest() {
    return submit.submit(new SubmitRequest.Submission(Forms.submissionId(), RequestChannel.PORTAL, Forms.complete(), ReadRequest.Sender.guest(Language.AR)));
  }

  /** Asked for by an organisation of the register. */
  public CaseNumber of(long organisation) {
    return submitted(organisation, RequestChannel.PORTAL, new ReadRequest.Sender("asked-by-" + organisation, Set.of(organisation), Language.AR));
  }

  /** Brought on paper, and entered by the secretariat. */
  public CaseNumber onPaper(long organisation) {
    return submitted(organisation, RequestChannel.PAPER, ReadRequest.Sender.office("secretariat", Language.AR));
  }

  private CaseNumber submitted(long organisation, RequestChannel channel, ReadRequest.Sender sender) {
    Map<String, List<String>> values = Forms.values();
    values.put("organisation", List.of(String.valueOf(organisation)));
    return submit.submit(new SubmitRequest.Submission(Forms.submissionId(), channel, new TypedRequest(values), sender)).number();
  }

  public CaseNumber acknowledged(long organisation) {
    CaseNumber number = of(organisation);
    acknowledge.of(number);
    return number;
  }

  public CaseNumber screened(long organisation) {
    CaseNumber number = acknowledged(organisation);
    refer.of(number);
    return number;
  }

  public CaseNumber accepted(long organisation) {
    CaseNumber number = of(organisation);
    accept(number);
    return number;
  }

  public void accept(CaseNumber number) {
    acknowledge.of(number);
    refer.of(number);
    decide.of(number, Decision.accept(Set.of("C1")));
  }
}
