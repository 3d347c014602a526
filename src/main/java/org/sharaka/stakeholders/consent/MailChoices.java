package org.sharaka.stakeholders.consent;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sharaka.stakeholders.PeopleMerged;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which mail people want. Each person has a page of their own at a random address, where they say so without an account;
 * every mail to a registered person carries it.
 */
@Service
@Transactional
public class MailChoices {

  private static final String REFUSING = """
      select %s from person q join person p on p.id = coalesce(q.merged_into, q.id) where %s = any (?)
        and (p.do_not_contact = true or exists (select 1 from unwanted_mail u where u.person_id = p.id and u.kind = ?))""";
  private static final int RANDOM_BYTES = 24;
  private static final int BATCH = 1000;

  private final JdbcClient db;
  private final JdbcTemplate batches;
  private final Clock clock;
  private final String pages;
  private final SecureRandom random = new SecureRandom();

  MailChoices(JdbcClient db, JdbcTemplate batches, Clock clock, @Value("${sharaka.base-url}") String baseUrl) {
    this.db = db;
    this.batches = batches;
    this.clock = clock;
    this.pages = baseUrl + "/mail-choices/";
  }

  /** The whole address of a person's page. */
  public String link(long person) {
    return links(List.of(person)).get(person);
  }

  /** The addresses of many people's pages, by person. */
  public Map<Long, String> links(Collection<Long> people) {
    Map<Long, String> links = new HashMap<>();
    db.sql("select person_id, token from mail_choice_token where person_id = any (?)").param(array(people))
        .query((row, n) -> links.put(row.getLong("person_id"), pages + row.getString("token"))).list();
    Map<Long, String> created = new HashMap<>();
    people.stream().filter(person -> !links.containsKey(person)).forEach(person -> created.put(person, token()));
    keep(created);
    created.forEach((person, token) -> links.put(person, pages + token));
    return links;
  }

  /** @return whose page the token opens */
  @Transactional(readOnly = true)
  public Optional<Long> personBehind(String token) {
    return db.sql("select coalesce(p.merged_into, p.id) from mail_choice_token t join person p on p.id = t.person_id where t.token = ?").param(token).query(Long.class).optional();
  }

  @Transactional(readOnly = true)
  public Set<MailKind> unwanted(long person) {
    Set<MailKind> unwanted = EnumSet.noneOf(MailKind.class);
    unwanted.addAll(db.sql("select kind from unwanted_mail where person_id = ?").param(person).query(String.class).list().stream().map(MailKind::valueOf).toList());
    return unwanted;
  }

  void unwant(long person, Set<MailKind> kinds) {
    db.sql("delete from unwanted_mail where person_id = ?").param(person).update();
    kinds.forEach(kind -> db.sql("insert into unwanted_mail (person_id, kind) values (?, ?)").params(person, kind.name()).update());
  }

  /** @return those of the people to whom a mail of this template must not go */
  @Transactional(readOnly = true)
  public Set<Long> refusing(Collection<Long> people, String template) {
    return new HashSet<>(db.sql(REFUSING.formatted("q.id", "q.id")).param(array(people)).param(kind(template)).query(Long.class).list());
  }

  /** @return those of the addresses to which a mail of this template must not go, because the registered person behind it refuses it */
  @Transactional(readOnly = true)
  public Set<String> refusingAddresses(Collection<String> addresses, String template) {
    return new HashSet<>(db.sql(REFUSING.formatted("q.email", "q.email")).param(new SqlArrayValue("varchar", addresses.toArray()))
        .param(kind(template)).query(String.class).list());
  }

  @EventListener
  void follow(PeopleMerged merger) {
    db.sql("update mail_choice_token set person_id = ? where person_id = ?").params(merger.kept(), merger.merged()).update();
    db.sql("""
        update unwanted_mail set person_id = :kept where person_id = :merged
          and not exists (select 1 from unwanted_mail k where k.kind = unwanted_mail.kind and k.person_id = :kept)""")
        .param("kept", merger.kept()).param("merged", merger.merged()).update();
    db.sql("delete from unwanted_mail where person_id = ?").param(merger.merged()).update();
  }

  private void keep(Map<Long, String> tokens) {
    Timestamp now = Timestamp.from(clock.instant());
    batches.batchUpdate("insert into mail_choice_token (token, person_id, created_at) values (?, ?, ?)", tokens.entrySet(), BATCH, (row, token) -> {
      row.setString(1, token.getValue());
      row.setLong(2, token.getKey());
      row.setTimestamp(3, now);
    });
  }

  private static String kind(String template) {
    return MailKind.of(template).map(Enum::name).orElse("");
  }

  private static SqlArrayValue array(Collection<Long> people) {
    return new SqlArrayValue("bigint", people.toArray());
  }

  private String token() {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
