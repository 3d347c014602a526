package org.sharaka.guidelines;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.SearchText;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.notifications.Recipient;
import org.sharaka.stakeholders.Register;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what an institution says about its use of a published guide and sends a mail to the address given; it counts once
 * that mail's link was followed. The same form sent twice is one entry, and one address is written to three times a day at
 * most, so that nobody can have others flooded.
 */
@Service
@Transactional
public class DeclareUse {

  private static final int NAME = 200;
  private static final int ADDRESS = 254;
  private static final int MOST_MAILS = 3;
  private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]+");
  private static final Pattern SUBMISSION = Pattern.compile("[A-Za-z0-9-]{8,40}");

  private final Guides guides;
  private final PersonalLinks links;
  private final Outbox outbox;
  private final JdbcClient db;
  private final Clock clock;

  /** @param submission a value the form was given when it was opened; the same one names the same entry */
  public record Declaration(CaseNumber guide, String submission, String institution, String contact, String email, IntendedUse.Extent extent,
      String scope, String support, boolean publishName, Language language) {}

  DeclareUse(Guides guides, PersonalLinks links, Outbox outbox, JdbcClient db, Clock clock) {
    this.guides = guides;
    this.links = links;
    this.outbox = outbox;
    this.db = db;
    this.clock = clock;
  }

  public void with(Declaration said) {
    Guide guide = guides.get(said.guide());
    if (guide.published().isEmpty() || guide.isWithdrawn()) {
      throw new NotFound(said.guide());
    }
    check(said);
    boolean known = db.sql("select count(*) from intended_use where submission = ?").param(said.submission()).query(Integer.class).single() > 0;
    if (!known) {
      String email = Register.normalised(said.email());
      limit(said.guide(), email);
      String token = links.newToken();
      insert(said, email, token);
      ask(guide, said, email, token);
    }
  }

  private static void check(Declaration said) {
    String email = PlainText.of(said.email());
    boolean named = said.submission() != null && SUBMISSION.matcher(said.submission()).matches();
    new TextRules().say(!named, null, "use.stale")
        .say(PlainText.of(said.institution()) == null, "institution", "use.missing.institution")
        .bounded("institution", said.institution(), TextRules.TITLE)
        .say(PlainText.of(said.contact()) == null, "contact", "use.missing.contact").bounded("contact", said.contact(), NAME)
        .say(email == null || email.length() > ADDRESS || !EMAIL.matcher(email).matches(), "email", "use.missing.email")
        .say(said.extent() == null, "extent", "use.missing.extent")
        .bounded("scope", said.scope(), TextRules.REASON).bounded("support", said.support(), TextRules.REASON).check();
  }

  private void limit(CaseNumber guide, String email) {
    int today = db.sql("select count(*) from intended_use where guide = ? and email = ? and submitted_at > ?")
        .params(guide.value(), email, Timestamp.from(clock.instant().minus(Duration.ofDays(1)))).query(Integer.class).single();
    if (today >= MOST_MAILS) {
      throw Refusal.at("email", "use.tooMany").thrown();
    }
  }

  private void insert(Declaration said, String email, String token) {
    String institution = PlainText.of(said.institution());
    String contact = PlainText.of(said.contact());
    db.sql("""
        insert into intended_use (guide, submission, token, institution, contact, email, extent, scope, support, publish_name, language,
                                  submitted_at, search_text)
        values (:guide, :submission, :token, :institution, :contact, :email, :extent, :scope, :support, :publish, :language, :now, :search)""")
        .param("guide", said.guide().value()).param("submission", said.submission()).param("token", token).param("institution", institution)
        .param("contact", contact).param("email", email).param("extent", said.extent().name())
        .param("scope", PlainText.of(said.scope()), Types.VARCHAR).param("support", PlainText.of(said.support()), Types.VARCHAR)
        .param("publish", said.publishName()).param("language", said.language().name()).param("now", Timestamp.from(clock.instant()))
        .param("search", SearchText.fold(institution + " " + contact)).update();
  }

  private void ask(Guide guide, Declaration said, String email, String token) {
    outbox.queue(Mailing.of("use-" + said.submission(), guide.number(), "use.confirmation",
        Map.of("title", guide.title(), "institution", PlainText.of(said.institution())),
        List.of(new Recipient(null, email, PlainText.of(said.contact()), said.language(), Map.of("link", links.confirmUse(token, said.language()))))));
  }
}
