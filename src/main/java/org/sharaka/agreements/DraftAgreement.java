package org.sharaka.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sharaka.cases.CaseFiles;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.stakeholders.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the draft: its terms, what each party takes on, and what is to be done by when. Every part that people later ask about has to be there. */
@Service
@Transactional
public class DraftAgreement {

  private static final int LONGEST_TERM = 120;
  private static final int LONGEST_NOTICE = 365;
  private static final int GOAL = 500;

  private final AgreementFile file;
  private final CaseFiles files;
  private final ActionItems items;
  private final Register register;
  private final CurrentActor actor;
  private final WorkingCalendar calendar;

  /** What was written. */
  public record Draft(Terms terms, List<Party> parties, List<ActionItem> items) {}

  DraftAgreement(AgreementFile file, CaseFiles files, ActionItems items, Register register, CurrentActor actor, WorkingCalendar calendar) {
    this.file = file;
    this.files = files;
    this.items = items;
    this.register = register;
    this.actor = actor;
    this.calendar = calendar;
  }

  public void handle(CaseNumber number, Draft draft) {
    Typed.check(Stream.of(terms(draft.terms()), parties(draft), items(draft)).flatMap(all -> all));
    file.change(number, agreement -> agreement.drafted(draft.terms(), draft.parties(), actor.name()), "drafted", Map.of());
    items.write(number, draft.items());
    files.retitle(number, draft.terms().title());
  }

  private static Stream<Optional<Refusal>> terms(Terms terms) {
    boolean paid = terms.financial();
    return Stream.of(Typed.chosen(terms.kind(), "kind"), Typed.text(terms.title().ar(), "titleAr", Typed.LINE), Typed.text(terms.objectives(), "objectives", Typed.LONG),
        Typed.text(terms.areas(), "areas", Typed.LONG), paid ? Typed.text(terms.financialNote(), "financialNote", Typed.NOTE) : Optional.empty(),
        Typed.unless(terms.months() != null && terms.months() >= 1 && terms.months() <= LONGEST_TERM, "months", "agreement.months"),
        Typed.chosen(terms.renewal(), "renewal"), Typed.unless(terms.noticeDays() != null && terms.noticeDays() >= 0 && terms.noticeDays() <= LONGEST_NOTICE, "noticeDays",
            "agreement.noticeDays"),
        Typed.text(terms.dispute(), "dispute", Typed.NOTE), Typed.chosen(terms.binding(), "binding"), Typed.chosen(terms.languages(), "languages"),
        Typed.text(terms.goal(), "goal", GOAL), Typed.text(terms.kpis(), "kpis", Typed.NOTE));
  }

  private Stream<Optional<Refusal>> parties(Draft draft) {
    List<Party> parties = draft.parties();
    boolean fits = parties.size() >= ProposeAgreement.FEWEST && parties.size() <= ProposeAgreement.MOST
        && parties.stream().map(Party::organisationId).distinct().count() == parties.size()
        && parties.stream().allMatch(party -> register.organisation(party.organisationId()).isPresent());
    return Stream.concat(Stream.of(Typed.unless(fits, "parties", "agreement.parties")), IntStream.range(0, parties.size()).boxed()
        .flatMap(row -> party(parties.get(row), "parties[" + row + "].")));
  }

  private static Stream<Optional<Refusal>> party(Party party, String row) {
    return Stream.of(Typed.text(party.capacity(), row + "capacity", Typed.LINE), Typed.text(party.representative(), row + "representative", Typed.LINE),
        Typed.text(party.liaison(), row + "liaison", Typed.LINE), Typed.text(party.obligations(), row + "obligations", Typed.LONG));
  }

  private Stream<Optional<Refusal>> items(Draft draft) {
    Set<Long> known = draft.parties().stream().map(Party::organisationId).collect(Collectors.toSet());
    LocalDate today = calendar.today();
    return IntStream.range(0, draft.items().size()).boxed().flatMap(row -> {
      ActionItem item = draft.items().get(row);
      return Stream.of(Typed.unless(known.contains(item.organisationId()), "items[" + row + "].organisation", "agreement.itemParty"),
          Typed.unless(item.dueOn() != null && item.dueOn().isAfter(today), "items[" + row + "].dueOn", "agreement.itemDay"));
    });
  }
}
