package org.sharaka.guidelines;

import java.util.List;
import java.util.Map;
import org.sharaka.notifications.Mailing;
import org.sharaka.notifications.Outbox;
import org.sharaka.stakeholders.Register;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finishes a contribution: the word about the whole, and how it may be published. Its author gets a receipt by mail, one
 * for each time something changed. Until the round closes it can be changed and sent again.
 */
@Service
@Transactional
public class SendContribution {

  private final Contributions contributions;
  private final Consultations consultations;
  private final Guides guides;
  private final SaveComments save;
  private final CommentBook book;
  private final PersonalLinks links;
  private final Register register;
  private final Authors authors;
  private final Outbox outbox;
  private final Drafts drafts;
  private final JdbcClient db;

  SendContribution(Contributions contributions, Consultations consultations, Guides guides, SaveComments save, CommentBook book,
      PersonalLinks links, Register register, Authors authors, Outbox outbox, Drafts drafts, JdbcClient db) {
    this.contributions = contributions;
    this.consultations = consultations;
    this.guides = guides;
    this.save = save;
    this.book = book;
    this.links = links;
    this.register = register;
    this.authors = authors;
    this.outbox = outbox;
    this.drafts = drafts;
    this.db = db;
  }

  public void of(String token, String general, Naming naming) {
    save.of(token, List.of(Said.general(general)));
    Contribution contribution = contributions.hold(token);
    new TextRules().say(contribution.comments().isEmpty(), null, "comment.nothing")
        .say(naming == null, "naming", "comment.missing.naming")
        .say(naming == Naming.ORGANISATION && !speaksForSomeone(contribution), "naming", "comment.noOrganisation").check();
    if (naming != contribution.naming()) {
      book.saved(contribution.id());
    }
    db.sql("update contribution set naming = ?, sent_at = ? where id = ?").params(naming.name(), drafts.now(), contribution.id()).update();
    receipt(contributions.byToken(token));
  }

  /** Who has no organisation in the register speaks for nobody but themselves. */
  private boolean speaksForSomeone(Contribution contribution) {
    return contribution.personId() != null && register.person(contribution.personId()).filter(p -> p.organisationId() != null).isPresent();
  }

  private void receipt(Contribution contribution) {
    ConsultationRound round = consultations.get(contribution.round());
    authors.of(contribution, (token, language) -> Map.of("link", links.receipt(token, language))).ifPresent(author -> outbox.queue(Mailing.of(
        "comment-receipt-" + contribution.id() + "-" + contribution.savedAt().toEpochMilli(), round.guide(), "comment.receipt",
        Map.of("title", guides.get(round.guide()).title(), "reference", contribution.reference(round), "closes", links.moment(round.closesOn()),
            "count", contribution.comments().size(), "sent", contribution.sentAt().toEpochMilli()),
        List.of(author))));
  }
}
