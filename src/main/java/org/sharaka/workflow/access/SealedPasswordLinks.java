package org.sharaka.workflow.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.sharaka.platform.security.Groups;
import org.sharaka.platform.security.OpenSessions;
import org.sharaka.platform.security.PasswordLinks;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Password links for the engine's accounts. The secret leaves the house by mail only; here its hash is kept. */
@Component
@Transactional
public class SealedPasswordLinks implements PasswordLinks {

  private static final int SECRET_BYTES = 24;
  private static final Duration GOOD_FOR = Duration.ofDays(14);
  private static final int SHORTEST = 10;
  private static final int LONGEST = 128;
  private static final int FEWEST_LETTERS = 4;

  private final JdbcClient db;
  private final IdentityService identity;
  private final Register register;
  private final Outbox outbox;
  private final OpenSessions sessions;
  private final Clock clock;
  private final String pages;
  private final SecureRandom random = new SecureRandom();

  SealedPasswordLinks(JdbcClient db, IdentityService identity, Register register, Outbox outbox, OpenSessions sessions, Clock clock,
      @Value("${sharaka.base-url}") String baseUrl) {
    this.db = db;
    this.identity = identity;
    this.register = register;
    this.outbox = outbox;
    this.sessions = sessions;
    this.clock = clock;
    this.pages = baseUrl + "/account/";
  }

  /** @return the whole address of a new link */
  public String make(String account) {
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    db.sql("insert into password_link (secret_hash, account, expires_at) values (?, ?, ?)")
        .params(hash(secret), account, Timestamp.from(clock.instant().plus(GOOD_FOR))).update();
    return pages + secret;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> account(String secret) {
    return db.sql("select account from password_link where secret_hash = ? and used_at is null and expires_at > ?")
        .params(hash(secret), Timestamp.from(clock.instant())).query(String.class).optional();
  }

  @Override
  public void set(String secret, String password) {
    String account = account(secret).orElseThrow(() -> new NotFound("password link"));
    check(password, account);
    int used = db.sql("update password_link set used_at = :now where account = :account and used_at is null").param("now", Timestamp.from(clock.instant()))
        .param("account", account).update();
    User user = identity.createUserQuery().userId(account).singleResult();
    if (used == 0 || user == null) {
      throw new NotFound("password link");
    }
    user.setPassword(password);
    identity.saveUser(user);
    sessions.end(account);
  }

  @Override
  public void sendTo(String email) {
    List<User> found = identity.createUserQuery().userEmail(Register.normalised(email)).list();
    Optional<Person> person = register.personByEmail(email);
    if (found.size() == 1 && person.isPresent() && isPartner(found.get(0).getId())) {
      String account = found.get(0).getId();
      outbox.queue(Mailing.of("password/" + account + "/" + clock.instant().toEpochMilli(), null, "passwordLink", Map.of(),
          List.of(Recipient.of(person.get(), Map.of("link", make(account), "account", account)))));
    }
  }

  private boolean isPartner(String account) {
    return identity.createGroupQuery().groupMember(account).list().stream().anyMatch(g -> g.getId().equals(Groups.CSO) || g.getId().equals(Groups.MINISTRY));
  }

  private static void check(String password, String account) {
    if (password == null || password.length() < SHORTEST || password.length() > LONGEST) {
      throw Refusal.at("password", "password.length", Map.of("least", SHORTEST, "most", LONGEST)).thrown();
    }
    if (password.chars().distinct().count() < FEWEST_LETTERS || password.equalsIgnoreCase(account)) {
      throw Refusal.at("password", "password.simple").thrown();
    }
  }

  private static String hash(String secret) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
