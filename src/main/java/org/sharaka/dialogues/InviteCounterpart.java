package org.sharaka.dialogues;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Register;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites an organisation of the other side to a dialogue. Invited once more, it gets a new letter and a new day to answer by. */
@Service
@Transactional
public class InviteCounterpart {

  private final Moves moves;
  private final Requests requests;
  private final Counterparts counterparts;
  private final Register register;
  private final RequestMail mail;
  private final Clock clock;
  private final JdbcClient db;

  /** @param written whether there was somebody to write to; if not, a letter has to go by hand */
  public record Invited(long counterpart, boolean written) {}

  InviteCounterpart(Moves moves, Requests requests, Counterparts counterparts, Register register, RequestMail mail, Clock clock, JdbcClient db) {
    this.moves = moves;
    this.requests = requests;
    this.counterparts = counterparts;
    this.register = register;
    this.mail = mail;
    this.clock = clock;
    this.db = db;
  }

  public Invited to(CaseNumber number, long organisation, String letter, LocalDate replyBy) {
    Organisation invited = register.organisation(organisation).orElseThrow(() -> new NotFound("organisation " + organisation));
    TextRules rules = new TextRules();
    rules.say(RequestParties.sideOf(invited) == requests.get(number).identity().side(), "organisation", "request.sameSide");
    rules.say(replyBy == null, "replyBy", "request.dateAhead");
    rules.check();
    DialogueRequest request = moves.move(number, r -> r.take(Step.INVITE), "invited", Map.of("who", invited.name(), "until", replyBy.toString()));
    Timestamp now = Timestamp.from(clock.instant());
    long id = counterparts.find(number, organisation).map(known -> again(known.id(), letter, replyBy, now))
        .orElseGet(() -> insert(number, organisation, letter, replyBy, now));
    boolean written = mail.toOrganisation(organisation, request, "invitation", now.getTime(),
        Map.of("letter", letter == null ? "" : letter, "until", replyBy.toString()));
    return new Invited(id, written);
  }

  private long insert(CaseNumber number, long organisation, String letter, LocalDate replyBy, Timestamp now) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql("insert into request_counterpart (request, organisation_id, letter, reply_by, invited_at, reply) values (:request, :organisation, :letter, :by, :now, 'NONE')")
        .param("request", number.value()).param("organisation", organisation).param("letter", letter).param("by", replyBy).param("now", now).update(key, "id");
    return key.getKey().longValue();
  }

  private long again(long id, String letter, LocalDate replyBy, Timestamp now) {
    db.sql("""
        update request_counterpart set letter = :letter, reply_by = :by, invited_at = :now, reply = 'NONE', reply_text = null, reason = null, nominee = null,
          nominee_email = null, other_body = null, replied_by = null, replied_at = null where id = :id""")
        .param("letter", letter).param("by", replyBy).param("now", now).param("id", id).update();
    return id;
  }
}
