package org.sharaka.dialogues;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the answer of an invited organisation. Silence that was recorded meanwhile gives way to it. */
@Service
@Transactional
public class AnswerInvitation {

  private final Counterparts counterparts;
  private final Replies replies;
  private final ApplicationEventPublisher events;

  /**
   * What an organisation answers.
   *
   * @param text   its conditions or remark
   * @param reason where it declines
   */
  public record Answer(CounterpartReply reply, String text, DeclineReason reason, String nominee, String email, String otherBody) {

    public static Answer accepts(String nominee, String email) {
      return new Answer(CounterpartReply.ACCEPTED, null, null, nominee, email, null);
    }

    public static Answer declines(DeclineReason reason, String text) {
      return new Answer(CounterpartReply.DECLINED, text, reason, null, null, null);
    }
  }

  AnswerInvitation(Counterparts counterparts, Replies replies, ApplicationEventPublisher events) {
    this.counterparts = counterparts;
    this.replies = replies;
    this.events = events;
  }

  public void with(long counterpart, Answer answer) {
    Counterpart invited = counterparts.get(counterpart);
    TextRules rules = new TextRules();
    CounterpartReply reply = answer.reply() == CounterpartReply.NONE || answer.reply() == CounterpartReply.NO_REPLY ? null : answer.reply();
    rules.say(reply == null, "reply", "request.noSuchChoice");
    boolean needsText = reply == CounterpartReply.ACCEPTED_WITH_CONDITIONS || answer.reason() == DeclineReason.OTHER && reply == CounterpartReply.DECLINED;
    String text = needsText ? rules.required("text", answer.text(), TextRules.REASON) : rules.optional("text", answer.text(), TextRules.REASON);
    rules.say(reply == CounterpartReply.DECLINED && answer.reason() == null, "reason", "request.reasonMissing");
    boolean comes = reply != null && reply.comes();
    String nominee = comes ? rules.required("nominee", answer.nominee(), 200) : null;
    String email = comes ? rules.required("email", answer.email(), 254) : null;
    String other = reply == CounterpartReply.OTHER_BODY ? rules.required("otherBody", answer.otherBody(), 300) : null;
    rules.check();
    replies.take(invited, new Answer(reply, text, reply == CounterpartReply.DECLINED ? answer.reason() : null, nominee, email, other));
    events.publishEvent(new CounterpartReplied(invited.request(), counterpart, reply));
  }
}
