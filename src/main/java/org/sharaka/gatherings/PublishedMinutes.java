package org.sharaka.gatherings;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Minutes as everyone may read them. Nothing that may not be told is in here, so that whatever is made of it – page,
 * document, data – cannot tell it: under the Chatham House Rule no name, no institution, no sector, no place.
 */
@Service
@Transactional(readOnly = true)
public class PublishedMinutes {

  private final Gatherings gatherings;
  private final Sessions sessions;
  private final MinutesBook book;
  private final Publications publications;
  private final Guests guests;
  private final SessionPapers papers;
  private final Errata errata;
  private final JdbcClient db;

  /**
   * @param mixed        some items went by another rule than the session
   * @param sha256       of the approved minutes this was taken from
   * @param place        {@code null} where it is not told; so are {@code chair} and {@code rapporteur}
   * @param institutions those who were there, empty where it is not told
   * @param papers       those that everyone may read
   * @param left         lines of the minutes that were left out
   * @param errata       what was put right since, the newest first; of a former version what came after it too
   */
  public record Sheet(CaseNumber number, LocalizedText title, Schedule schedule, LocalTime began, LocalTime ended, Confidentiality mode,
      boolean mixed, Publication publication, String sha256, Instant approvedAt, int heads, boolean quorum, String place, String chair, String rapporteur,
      List<LocalizedText> institutions, int left, List<Minutes.Addendum> addenda,
      List<SessionPaper> papers, List<Erratum> errata) {

    /** What was put right in this very version; empty for the one that stands. */
    public Optional<Erratum> erratum() {
      return errata.stream().filter(each -> each.version() == publication.version()).findFirst();
    }

    public List<Publication.Line> lines(Publication.Part part) {
      return publication.lines().stream().filter(line -> line.part() == part).toList();
    }
  }

  PublishedMinutes(Gatherings gatherings, Sessions sessions, MinutesBook book, Publications publications, Guests guests, SessionPapers papers, Errata errata,
      JdbcClient db) {
    this.gatherings = gatherings;
    this.sessions = sessions;
    this.book = book;
    this.publications = publications;
    this.guests = guests;
    this.papers = papers;
    this.errata = errata;
    this.db = db;
  }

  /** @return empty for a meeting of which nothing was published */
  public Optional<Sheet> find(CaseNumber session) {
    return publications.find(session).filter(Publication::isOut).filter(out -> out.scope() != Publication.Scope.NONE).map(this::sheet);
  }

  /** As it was read before the version was put right. */
  public Optional<Sheet> former(CaseNumber session, int version) {
    return find(session).flatMap(now -> errata.former(session, version)).map(this::sheet);
  }

  /** What would be read if it were published as it is settled now. */
  public Sheet preview(CaseNumber session) {
    return sheet(publications.find(session).orElseThrow());
  }

  private Sheet sheet(Publication publication) {
    CaseNumber number = publication.session();
    Gathering gathering = gatherings.get(number);
    Minutes minutes = book.get(number);
    Disclosure disclosure = sessions.disclosure(number);
    boolean named = disclosure.namesPeople();
    boolean full = publication.scope() == Publication.Scope.FULL;
    int all = minutes.points().size() + annexed(number);
    Turnout turnout = guests.turnout(number);
    return new Sheet(number, publication.title(), gathering.arrangement().schedule(), minutes.began(), minutes.ended(),
        disclosure.session(), disclosure.isMixed(), publication, minutes.sha256(), minutes.signatures().get(minutes.signatures().size() - 1).at(), turnout.heads(),
        sessions.quorum(number).filter(QuorumRule.Finding::isMet).isPresent(), named ? gathering.arrangement().venue().inOneLine() : null,
        named ? minutes.chair() : null, named ? minutes.rapporteur() : null, named ? institutions(number) : List.of(),
        full ? all - publication.lines().size() : 0, full ? book.addenda(number) : List.of(), full ? papers.forAll(number) : List.of(), errata.of(number));
  }

  private int annexed(CaseNumber number) {
    return db.sql("select count(*) from minutes_comment where session = ? and (kind = 'RESERVATION' or verdict = 'ANNEXED')").param(number.value())
        .query(Integer.class).single();
  }

  private List<LocalizedText> institutions(CaseNumber number) {
    return db.sql("""
        select distinct coalesce(o.name_ar, g.institution_name) as ar, coalesce(o.name_en, g.institution_name) as en from guest g
          left join organisation o on o.id = g.organisation_id
        where g.gathering = ? and g.institution_key is not null and %s order by 1""".formatted(Guests.WAS_THERE)).param(number.value())
        .query((row, n) -> new LocalizedText(row.getString("ar"), row.getString("en"))).list();
  }
}
