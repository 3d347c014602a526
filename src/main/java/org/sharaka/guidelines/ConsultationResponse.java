package org.sharaka.guidelines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Sector;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "You said – we did": what was said about each clause and what became of it, fit for publication. Comments appear under
 * the name their author chose; those not to be published are counted and nothing more.
 */
@Service
@Transactional(readOnly = true)
public class ConsultationResponse {

  private static final int CHUNK = 500;

  private final Guides guides;
  private final Consultations consultations;
  private final Contributions contributions;
  private final Comments comments;
  private final CommentFigures figures;
  private final ContestedClauses contested;

  /** @param whole what was said about the text as a whole */
  public record Response(Guide guide, GuideVersion version, ConsultationRound round, Contributions.Turnout turnout, CommentFigures.Figures figures,
      int unpublished, List<Item> items, List<Answer> whole) {}

  /** @param contested {@code null} where opinions did not part */
  public record Item(GuideText.Clause clause, int comments, int unpublished, List<Answer> answers, ContestedClause contested) {}

  /**
   * @param signed      the name or institution it is published under, {@code null} when anonymous
   * @param disposition {@code null} while the comment waits for one
   */
  public record Answer(CommentKind kind, Sector sector, LocalizedText signed, String body, String proposal, Disposition disposition) {}

  ConsultationResponse(Guides guides, Consultations consultations, Contributions contributions, Comments comments, CommentFigures figures,
      ContestedClauses contested) {
    this.guides = guides;
    this.consultations = consultations;
    this.contributions = contributions;
    this.comments = comments;
    this.figures = figures;
    this.contested = contested;
  }

  public Response of(CaseNumber number, long roundId) {
    ConsultationRound round = consultations.get(roundId);
    if (!round.guide().equals(number)) {
      throw new NotFound("consultation " + roundId + " of " + number);
    }
    Guide guide = guides.get(number);
    List<Comment> all = all(roundId);
    Map<Long, ContestedClause> disputes = contested.of(roundId).stream().collect(Collectors.toMap(ContestedClause::clause, c -> c));
    List<Item> items = guides.text(round.version()).clauses().map(clause -> item(clause, all, disputes.get(clause.id())))
        .filter(item -> item.comments() > 0).toList();
    List<Answer> whole = all.stream().filter(c -> c.clause() == null).filter(ConsultationResponse::isPublic).map(ConsultationResponse::answer).toList();
    return new Response(guide, guide.version(round.version()), round, contributions.turnout(roundId), figures.of(roundId),
        (int) all.stream().filter(c -> !isPublic(c)).count(), items, whole);
  }

  private List<Comment> all(long round) {
    List<Comment> all = new ArrayList<>();
    List<Comment> chunk = comments.list(round, Comments.Filter.ANY, 0, CHUNK);
    while (!chunk.isEmpty()) {
      all.addAll(chunk);
      chunk = comments.list(round, Comments.Filter.ANY, chunk.get(chunk.size() - 1).id(), CHUNK);
    }
    return all;
  }

  private static Item item(GuideText.Clause clause, List<Comment> all, ContestedClause contested) {
    List<Comment> here = all.stream().filter(c -> c.clause() != null && c.clause() == clause.id()).toList();
    List<Answer> answers = here.stream().filter(ConsultationResponse::isPublic).map(ConsultationResponse::answer).toList();
    return new Item(clause, here.size(), here.size() - answers.size(), answers, contested);
  }

  private static boolean isPublic(Comment comment) {
    return comment.author().naming() != Naming.NOT_PUBLISHED;
  }

  private static Answer answer(Comment comment) {
    return new Answer(comment.kind(), comment.author().sector(), signature(comment.author()), comment.body(), comment.proposal(), comment.disposition());
  }

  /** A name is published with the institution it stands for. */
  private static LocalizedText signature(Comment.Author author) {
    return switch (author.naming()) {
      case NAME -> author.name() == null ? author.organisation() : withOrganisation(author);
      case ORGANISATION -> author.organisation();
      case ANONYMOUS, NOT_PUBLISHED -> null;
    };
  }

  private static LocalizedText withOrganisation(Comment.Author author) {
    return author.organisation() == null ? LocalizedText.same(author.name())
        : new LocalizedText(author.name() + " – " + author.organisation().ar(), author.name() + " – " + author.organisation().en());
  }
}
