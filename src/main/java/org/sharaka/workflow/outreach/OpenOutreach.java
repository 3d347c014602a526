package org.sharaka.workflow.outreach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.sharaka.gatherings.PlanSession;
import org.sharaka.gatherings.SessionFigures;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.web.Sentences;
import org.sharaka.projects.ProjectBoard;
import org.sharaka.projects.outreach.EngagementPlan;
import org.sharaka.projects.outreach.EngagementPlans;
import org.sharaka.projects.outreach.OutreachRounds.Channel;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.sharaka.stakeholders.contacts.Contact;
import org.sharaka.stakeholders.contacts.ContactKind;
import org.sharaka.stakeholders.contacts.Contacts;
import org.sharaka.stakeholders.contacts.OpenContact;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the channels of an outreach round as the engagement plan has them: conversations with people of each sector, key
 * stakeholders first and nobody twice in the same way, and dialogue workshops. The survey is designed in its own process.
 */
@Component
@Transactional
class OpenOutreach {

  private static final int LEAST_WORKSHOPS = 3;

  private final EngagementPlans plans;
  private final Register register;
  private final Contacts contacts;
  private final OpenContact openContact;
  private final PlanSession planSession;
  private final SessionFigures sessions;
  private final ProjectBoard board;
  private final Sentences sentences;
  private final Language language;

  OpenOutreach(EngagementPlans plans, Register register, Contacts contacts, OpenContact openContact, PlanSession planSession, SessionFigures sessions,
      ProjectBoard board, Sentences sentences, @Value("${sharaka.language}") Language language) {
    this.plans = plans;
    this.register = register;
    this.contacts = contacts;
    this.openContact = openContact;
    this.planSession = planSession;
    this.sessions = sessions;
    this.board = board;
    this.sentences = sentences;
    this.language = language;
  }

  /** @return the numbers of the workshops that were planned */
  List<String> open(CaseNumber number, Set<Channel> channels) {
    EngagementPlan plan = plans.of(number).orElseThrow();
    Set<Long> approached = new HashSet<>(contacts.of(number).stream().map(Contact::personId).toList());
    for (EngagementPlan.Group group : plan.groups()) {
      if (channels.contains(Channel.INTERVIEWS)) {
        talk(number, group.sector(), ContactKind.INTERVIEW, group.interviews(), approached);
      }
      if (channels.contains(Channel.CALLS)) {
        talk(number, group.sector(), ContactKind.PHONE, group.calls(), approached);
      }
    }
    return channels.contains(Channel.WORKSHOPS) ? workshops(number, plan) : List.of();
  }

  private void talk(CaseNumber number, Sector sector, ContactKind kind, int planned, Set<Long> approached) {
    long done = contacts.of(number).stream().filter(c -> c.kind() == kind && (!c.isClosed() || c.outcome().isConversation()))
        .filter(c -> register.person(c.personId()).map(p -> p.sector() == sector).orElse(false)).count();
    candidates(sector).stream().filter(person -> !approached.contains(person.id())).limit(Math.max(0, planned - done)).forEach(person -> {
      openContact.handle(number, person.id(), kind, guide(kind));
      approached.add(person.id());
    });
  }

  private List<Person> candidates(Sector sector) {
    return register.audience().stream().filter(person -> person.sector() == sector)
        .sorted(Comparator.comparing(Person::key).reversed().thenComparing(p -> p.influence() == null ? 0 : -p.influence()).thenComparing(Person::id)).toList();
  }

  private List<String> workshops(CaseNumber number, EngagementPlan plan) {
    SessionFigures.Figures figures = sessions.of(number);
    int wanted = figures.planned() == 0 ? plan.workshops() : Math.max(1, LEAST_WORKSHOPS - figures.held());
    List<String> planned = new ArrayList<>();
    IntStream.rangeClosed(figures.planned() + 1, figures.planned() + wanted).forEach(n -> {
      Map<String, ?> about = Map.of("title", board.get(number).title(), "n", n);
      planned.add(planSession.plan(number, sentences.both("outreach.workshop.title", about), sentences.both("outreach.workshop.purpose", about),
          EnumSet.copyOf(EngagementPlan.SECTORS)).value());
    });
    return planned;
  }

  private String guide(ContactKind kind) {
    return sentences.say("outreach.guide." + kind, Map.of(), language.locale());
  }
}
