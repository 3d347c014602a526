package org.sharaka.workflow.preparation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.dialogues.Applications;
import org.sharaka.dialogues.CoApplicants;
import org.sharaka.dialogues.Constituency;
import org.sharaka.dialogues.Counterparts;
import org.sharaka.dialogues.DialogueGroup;
import org.sharaka.dialogues.DialogueRequest;
import org.sharaka.dialogues.FormGroup;
import org.sharaka.dialogues.Imbalance;
import org.sharaka.dialogues.RequestParties;
import org.sharaka.dialogues.Requests;
import org.sharaka.dialogues.Seat;
import org.sharaka.dialogues.Side;
import org.sharaka.dialogues.screening.GroupDecision;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.platform.web.Sentences;
import org.sharaka.stakeholders.Organisation;
import org.sharaka.workflow.partnership.Bodies;
import org.sharaka.workflow.partnership.RequestFacts;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

/** Who sits at the table. The table of balance objects; the secretariat may keep its list when it says why. */
@Component
class GroupTable {

  private final RequestFacts facts;
  private final Requests requests;
  private final Applications applications;
  private final CoApplicants coApplicants;
  private final Counterparts counterparts;
  private final RequestParties parties;
  private final DialogueGroup group;
  private final FormGroup form;
  private final GroupDecision balance;
  private final Sentences sentences;

  GroupTable(RequestFacts facts, Requests requests, Applications applications, CoApplicants coApplicants, Counterparts counterparts, RequestParties parties,
      DialogueGroup group, FormGroup form, GroupDecision balance, Sentences sentences) {
    this.facts = facts;
    this.requests = requests;
    this.applications = applications;
    this.coApplicants = coApplicants;
    this.counterparts = counterparts;
    this.parties = parties;
    this.group = group;
    this.form = form;
    this.balance = balance;
    this.sentences = sentences;
  }

  Map<String, ?> propose(TaskContext task) {
    Map<String, Object> shown = facts.of(task.caseNumber());
    Side asking = requests.get(task.caseNumber()).identity().side();
    Set<Organisation> known = new LinkedHashSet<>(parties.facing(asking));
    known.addAll(parties.facing(asking == Side.CSO ? Side.MINISTRY : Side.CSO));
    shown.put("bodies", Bodies.of(known));
    shown.put("seats", rows(proposal(task.caseNumber())));
    return shown;
  }

  /** Whoever asks and whoever comes; a list that was settled before is shown as it is. */
  private List<Seat> proposal(CaseNumber number) {
    List<Seat> settled = group.of(number);
    if (!settled.isEmpty()) {
      return settled;
    }
    DialogueRequest request = requests.get(number);
    List<Long> organisations = new ArrayList<>();
    organisations.add(request.identity().organisation());
    coApplicants.of(number).forEach(one -> organisations.add(one.organisation()));
    counterparts.of(number).stream().filter(one -> one.reply().comes()).forEach(one -> organisations.add(one.organisation()));
    Set<Long> ids = organisations.stream().filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    return Stream.concat(unregistered(request), parties.all(ids).stream().map(one -> new Seat(constituency(one), one.id(), one.name().ar()))).toList();
  }

  /** Whoever asks has a seat, in the register or not. */
  private Stream<Seat> unregistered(DialogueRequest request) {
    return request.identity().organisation() != null ? Stream.of()
        : Stream.of(new Seat(request.identity().side() == Side.CSO ? Constituency.CIVIL : Constituency.PUBLIC, null, applications.get(request.number()).applicant().name()));
  }

  private static Constituency constituency(Organisation organisation) {
    return switch (organisation.sector()) {
      case GOVERNMENT -> Constituency.PUBLIC;
      case ACADEMIA -> Constituency.EXPERT;
      default -> Constituency.CIVIL;
    };
  }

  private static List<Map<String, ?>> rows(List<Seat> seats) {
    return seats.stream().<Map<String, ?>>map(seat -> {
      Map<String, Object> row = new HashMap<>(Map.of("constituency", seat.constituency().name(), "name", seat.name()));
      row.put("organisation", seat.organisation() == null ? "" : seat.organisation().toString());
      return row;
    }).toList();
  }

  Map<String, ?> settle(TaskContext task, FormValues values) {
    List<Seat> seats = values.rows("seats").stream().map(row -> new Seat(row.choice("constituency", Constituency.class), row.id("organisation"), row.text("name")))
        .toList();
    List<String> findings = balance.findings(figures(task.caseNumber(), seats, values.yes("affectedSeated")));
    if (!findings.isEmpty() && !values.has("imbalance")) {
      throw new Refused(findings.stream().map(finding -> Refusal.at("imbalance", "group." + finding)).toList());
    }
    form.of(task.caseNumber(), seats, findings.isEmpty() ? null : new Imbalance(said(findings), values.text("imbalance")));
    return Map.of();
  }

  private LocalizedText said(List<String> findings) {
    List<LocalizedText> all = findings.stream().map(finding -> sentences.both("group.finding." + finding, Map.of())).toList();
    return new LocalizedText(all.stream().map(LocalizedText::ar).collect(Collectors.joining("، ")), all.stream().map(LocalizedText::en).collect(Collectors.joining(", ")));
  }

  private GroupDecision.Facts figures(CaseNumber number, List<Seat> seats, boolean affected) {
    Long applicant = requests.get(number).identity().organisation();
    long most = seats.stream().map(Seat::organisation).filter(Objects::nonNull).collect(Collectors.groupingBy(one -> one, Collectors.counting())).values().stream()
        .mapToLong(Long::longValue).max().orElse(0);
    boolean seated = applicant == null || seats.stream().anyMatch(seat -> applicant.equals(seat.organisation()));
    return new GroupDecision.Facts(share(seats, Constituency.PUBLIC), share(seats, Constituency.CIVIL), share(seats, Constituency.EXPERT), affected, (int) most, seated,
        group.mostGroupsOf(seats.stream().map(Seat::organisation).filter(Objects::nonNull).toList()));
  }

  private static double share(List<Seat> seats, Constituency constituency) {
    return seats.isEmpty() ? 0 : 100.0 * seats.stream().filter(seat -> seat.constituency() == constituency).count() / seats.size();
  }
}
