package org.sharaka.desk.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.dialogues.Constituency;
import org.sharaka.dialogues.committee.Committee;
import org.sharaka.dialogues.committee.EndSeat;
import org.sharaka.dialogues.committee.SeatMember;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.platform.security.Groups;
import org.sharaka.platform.security.SignedIn;
import org.sharaka.workflow.voting.CommitteeAccounts;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who sits in the coordination committee; the manager gives seats and ends them. */
@Controller
@RequestMapping("/desk/committee")
class CommitteePage {

  private static final String APPOINTS = "hasRole('manager')";

  private final Committee committee;
  private final CommitteeAccounts accounts;
  private final SeatMember seat;
  private final EndSeat end;
  private final WorkingCalendar calendar;
  private final SignedIn signedIn;

  record Typed(String account, Constituency constituency, Boolean coChair, Long alternateOf, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until) {}

  CommitteePage(Committee committee, CommitteeAccounts accounts, SeatMember seat, EndSeat end, WorkingCalendar calendar, SignedIn signedIn) {
    this.committee = committee;
    this.accounts = accounts;
    this.seat = seat;
    this.end = end;
    this.calendar = calendar;
    this.signedIn = signedIn;
  }

  @GetMapping
  @PreAuthorize("hasAnyRole('manager', 'secretariat', 'coordination-committee', 'executive-director', 'auditor')")
  String show(Model model) {
    return show(new Typed("", null, false, null, null), List.of(), model);
  }

  @PostMapping
  @PreAuthorize(APPOINTS)
  String appoint(@ModelAttribute Typed typed, Model model) {
    try {
      check(typed);
      seat.on(new SeatMember.Appointment(typed.account(), typed.constituency(), Boolean.TRUE.equals(typed.coChair()), typed.alternateOf(), calendar.today(),
          typed.until()));
      return "redirect:/desk/committee";
    } catch (Refused refused) {
      return show(typed, refused.refusals(), model);
    }
  }

  /** Today is the last day. */
  @PostMapping("/{seat:\\d+}/end")
  @PreAuthorize(APPOINTS)
  String end(@PathVariable("seat") long number) {
    end.on(number, calendar.today());
    return "redirect:/desk/committee";
  }

  private void check(Typed typed) {
    if (accounts.all().stream().noneMatch(person -> person.account().equals(typed.account()))) {
      throw Refusal.at("account", "request.noSuchChoice").thrown();
    }
    if (typed.constituency() == null) {
      throw Refusal.at("constituency", "request.noSuchChoice").thrown();
    }
  }

  private String show(Typed typed, List<Refusal> refusals, Model model) {
    Map<String, String> names = accounts.all().stream().collect(Collectors.toMap(CommitteeAccounts.Person::account, CommitteeAccounts.Person::name));
    model.addAttribute("seats", committee.seats());
    model.addAttribute("people", accounts.all());
    model.addAttribute("names", names);
    model.addAttribute("constituencies", Constituency.values());
    model.addAttribute("canAppoint", signedIn.account().filter(account -> account.groups().contains(Groups.MANAGER)).isPresent());
    model.addAttribute("typed", typed);
    model.addAttribute("refusals", refusals);
    return "desk/committee/seats";
  }
}
