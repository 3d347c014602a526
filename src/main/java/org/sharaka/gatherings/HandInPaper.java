package org.sharaka.gatherings;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Sector;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.notifications.Outbox;
import org.sharaka.stakeholders.EnrolPerson;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.stakeholders.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a paper from the public page of a forum as long as papers are called for, and confirms it by mail. */
@Service
@Transactional
public class HandInPaper {

  private static final int LONGEST_INSTITUTION = 300;

  private final Gatherings gatherings;
  private final Events events;
  private final ForumPapers papers;
  private final KnownInstitutions institutions;
  private final EnrolPerson enrol;
  private final GatheringMail mail;
  private final Outbox outbox;
  private final Chronicle chronicle;
  private final WorkingCalendar office;

  /**
   * @param form        the key of the form, new each time it is shown
   * @param institution as typed, empty for none
   * @param consent     they agreed to the use of their data and to the publication of an accepted abstract
   */
  public record Paper(CaseNumber event, String form, String name, String email, String institution, Language language, String title, String gist, boolean consent) {}

  HandInPaper(Gatherings gatherings, Events events, ForumPapers papers, KnownInstitutions institutions, EnrolPerson enrol, GatheringMail mail, Outbox outbox,
      Chronicle chronicle, WorkingCalendar office) {
    this.gatherings = gatherings;
    this.events = events;
    this.papers = papers;
    this.institutions = institutions;
    this.enrol = enrol;
    this.mail = mail;
    this.outbox = outbox;
    this.chronicle = chronicle;
    this.office = office;
  }

  public void handIn(Paper paper) {
    Gathering event = gatherings.lock(paper.event());
    if (event.kind() != GatheringKind.EVENT) {
      throw new NotFound(paper.event());
    }
    if (!event.status().isOpen() || !events.terms(event.number()).takesPapers(office.today())) {
      throw Refusal.of("forum.papersClosed").thrown();
    }
    if (!paper.consent()) {
      throw Refusal.at("consent", "training.consent").thrown();
    }
    String title = new Typed("title", paper.title()).required(ForumPaper.LONGEST_TITLE);
    String gist = new Typed("gist", paper.gist()).required(ForumPaper.LONGEST_GIST);
    String institution = new Typed("institution", paper.institution()).optional(LONGEST_INSTITUTION);
    Organisation known = institutions.known(institutions.meant(institution));
    Person person = enrol.enrol(new EnrolPerson.Enrolment(paper.name(), paper.email(), null, known == null ? Sector.OTHER : known.sector(), paper.language()));
    papers.add(event.number(), new FormKey(paper.form()), person.id(), institution, title, gist).ifPresent(id -> confirm(event, id, title));
  }

  private void confirm(Gathering event, long id, String title) {
    chronicle.note(event, "paperHandedIn", Map.of("papers", papers.of(event.number()).size()));
    outbox.queue(mail.about(event, "paper/" + id + "/received", "forumPaperReceived", Map.of("paper", title), null, papers.author(id)));
  }
}
