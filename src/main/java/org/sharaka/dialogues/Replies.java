package org.sharaka.dialogues;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.stakeholders.Register;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down what an invited organisation answered, and lets the request stand accordingly. */
@Component
class Replies {

  private static final Set<RequestStatus> DECIDED_WITHOUT = EnumSet.of(RequestStatus.IN_PREPARATION, RequestStatus.SCHEDULED);

  private final Moves moves;
  private final Counterparts counterparts;
  private final Register register;
  private final RequestMail mail;
  private final CurrentActor actor;
  private final Clock clock;
  private final JdbcClient db;

  Replies(Moves moves, Counterparts counterparts, Register register, RequestMail mail, CurrentActor actor, Clock clock, JdbcClient db) {
    this.moves = moves;
    this.counterparts = counterparts;
    this.register = register;
    this.mail = mail;
    this.actor = actor;
    this.clock = clock;
    this.db = db;
  }

  /** Whoever answers when preparations have begun without them is still written down, and the request stays where it is. */
  void take(Counterpart invited, AnswerInvitation.Answer answer) {
    LocalizedText who = register.organisation(invited.organisation()).orElseThrow().name();
    DialogueRequest request = moves.byPartner(invited.request(), r -> {
      r.requireActive();
      if (!counterparts.get(invited.id()).takesReply()) {
        throw Refusal.of("request.repliedBefore").thrown();
      }
      write(invited.id(), answer);
      if (!DECIDED_WITHOUT.contains(r.standing())) {
        r.countReplies(counterparts.of(invited.request()).stream().map(Counterpart::reply).toList());
      }
    }, "replied", Map.of("who", who, "reply", answer.reply().name()));
    mail.toApplicant(request, "counterpartReplied", invited.id() + "-" + answer.reply(), Map.of("who", who, "reply", answer.reply().name(),
        "text", answer.text() == null ? "" : answer.text(), "reason", answer.reason() == null ? "" : answer.reason().name()));
  }

  /** Silence gives way to an answer that comes late; whatever else was answered stays counted, also when the body is invited again. */
  private void count(Counterpart one) {
    db.sql("delete from request_reply where request = ? and organisation_id = ? and reply = 'NO_REPLY' and replied_at >= ?")
        .params(one.request().value(), one.organisation(), Timestamp.from(one.invitedAt())).update();
    db.sql("insert into request_reply (request, organisation_id, reply, reason, replied_at) values (?, ?, ?, ?, ?)")
        .params(one.request().value(), one.organisation(), one.reply().name(), one.reason() == null ? null : one.reason().name(),
            Timestamp.from(one.repliedAt())).update();
  }

  private void write(long id, AnswerInvitation.Answer answer) {
    db.sql("""
        update request_counterpart set reply = :reply, reply_text = :text, reason = :reason, nominee = :nominee, nominee_email = :email, other_body = :other,
          replied_by = :by, replied_at = :now where id = :id""")
        .param("reply", answer.reply().name()).param("text", answer.text()).param("reason", answer.reason() == null ? null : answer.reason().name())
        .param("nominee", answer.nominee()).param("email", answer.email()).param("other", answer.otherBody()).param("by", actor.name())
        .param("now", Timestamp.from(clock.instant())).param("id", id).update();
    count(counterparts.get(id));
  }
}
