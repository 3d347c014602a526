package org.sharaka.guidelines;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.Tier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives people their personal links to a round and prepares the mailing that carries them; the caller delivers it through
 * {@code mailDispatch}. Who has a link already gets no second one, and the same list again answers with the same mailing.
 */
@Service
@Transactional
public class InviteToComment {

  private static final int BATCH = 1000;

  private final Consultations consultations;
  private final Guides guides;
  private final Register register;
  private final PersonalLinks links;
  private final Outbox outbox;
  private final Drafts drafts;
  private final JdbcClient db;
  private final JdbcTemplate batches;

  private record Invited(Person person, String token) {}

  InviteToComment(Consultations consultations, Guides guides, Register register, PersonalLinks links, Outbox outbox, Drafts drafts,
      JdbcClient db, JdbcTemplate batches) {
    this.consultations = consultations;
    this.guides = guides;
    this.register = register;
    this.links = links;
    this.outbox = outbox;
    this.drafts = drafts;
    this.db = db;
    this.batches = batches;
  }

  /** @return the id of the mailing */
  public long prepare(long roundId, Collection<Long> people) {
    ConsultationRound round = consultations.get(roundId);
    Set<Long> present = new HashSet<>(db.sql("select person_id from contribution where round_id = ? and person_id is not null").param(roundId)
        .query(Long.class).list());
    List<Long> wanted = people.stream().distinct().filter(id -> !present.contains(id)).toList();
    List<Invited> invited = register.people(wanted).stream().map(p -> new Invited(p, links.newToken())).toList();
    insert(roundId, invited);
    Map<String, ?> facts = Map.of("title", guides.get(round.guide()).title(), "opens", links.moment(round.opensOn()),
        "closes", links.moment(round.closesOn()));
    return outbox.prepare(Mailing.of("comment-invitation-" + roundId + "-" + name(people), round.guide(), "comment.invitation", facts,
        invited.stream().map(this::recipient).toList()));
  }

  private Recipient recipient(Invited one) {
    return Recipient.of(one.person(), Map.of("link", links.comment(one.token(), one.person().language())));
  }

  private void insert(long round, List<Invited> invited) {
    Timestamp now = drafts.now();
    batches.batchUpdate("""
        insert into contribution (round_id, person_id, token, sector, is_key, language, invited_at) values (?, ?, ?, ?, ?, ?, ?)""",
        invited, BATCH, (row, one) -> {
          row.setLong(1, round);
          row.setLong(2, one.person().id());
          row.setString(3, one.token());
          row.setString(4, one.person().sector().name());
          row.setBoolean(5, one.person().key() || one.person().tier() == Tier.KEY);
          row.setString(6, one.person().language().name());
          row.setTimestamp(7, now);
        });
  }

  /** A short name of the list, the same for the same people in any order. */
  private static UUID name(Collection<Long> people) {
    return UUID.nameUUIDFromBytes(new TreeSet<>(people).toString().getBytes(StandardCharsets.UTF_8));
  }
}
