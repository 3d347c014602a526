package org.sharaka.portal.requests;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.sharaka.dialogues.Confidentiality;
import org.sharaka.dialogues.DialogueFormat;
import org.sharaka.dialogues.EntryPoint;
import org.sharaka.dialogues.ExpectedDays;
import org.sharaka.dialogues.IssueAreas;
import org.sharaka.dialogues.RequestParties;
import org.sharaka.dialogues.Requests;
import org.sharaka.dialogues.Side;
import org.sharaka.dialogues.intake.Attachments;
import org.sharaka.dialogues.intake.Draft;
import org.sharaka.dialogues.intake.FormFields;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Sector;
import org.sharaka.platform.web.QrCode;
import org.sharaka.stakeholders.Regions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of the form show. */
@Component
class FormView {

  private final IssueAreas areas;
  private final Regions regions;
  private final RequestParties parties;
  private final NamedBodies bodies;
  private final Attachments attachments;
  private final Asking asking;
  private final Answers answers;
  private final Requests requests;
  private final ExpectedDays expected;
  private final QrCode qr;
  private final String baseUrl;

  FormView(IssueAreas areas, Regions regions, RequestParties parties, NamedBodies bodies, Attachments attachments, Asking asking, Answers answers, Requests requests,
      ExpectedDays expected, QrCode qr, @Value("${sharaka.base-url}") String baseUrl) {
    this.areas = areas;
    this.regions = regions;
    this.parties = parties;
    this.bodies = bodies;
    this.attachments = attachments;
    this.asking = asking;
    this.answers = answers;
    this.requests = requests;
    this.expected = expected;
    this.qr = qr;
    this.baseUrl = baseUrl;
  }

  String page(Draft draft, int page, List<Refusal> refusals, Model model, Locale locale) {
    Side side = side(draft);
    model.addAttribute("draft", draft);
    model.addAttribute("typed", draft.form());
    model.addAttribute("page", page);
    model.addAttribute("refusals", refusals);
    model.addAttribute("organisations", asking.organisations());
    model.addAttribute("areas", areas.all());
    model.addAttribute("regions", regions.all());
    model.addAttribute("sectors", Sector.values());
    model.addAttribute("entryPoints", EntryPoint.values());
    model.addAttribute("formats", DialogueFormat.values());
    model.addAttribute("confidentialities", Confidentiality.values());
    model.addAttribute("counterparts", bodies.of(parties.facing(side), locale));
    return "portal/request/form";
  }

  String check(Draft draft, List<Refusal> refusals, Model model, Locale locale) {
    model.addAttribute("draft", draft);
    model.addAttribute("refusals", refusals.stream().filter(refusal -> !"file".equals(refusal.field())).toList());
    model.addAttribute("fileRefusals", refusals.stream().filter(refusal -> "file".equals(refusal.field())).toList());
    model.addAttribute("attachments", attachments.of(draft));
    model.addAttribute("pages", answers.of(draft.form(), locale));
    model.addAttribute("pageOf", (Function<String, Integer>) FormFields::pageOf);
    return "portal/request/check";
  }

  String receipt(Draft draft, Model model, Locale locale) {
    model.addAttribute("draft", draft);
    if (draft.number() != null) {
      String place = draft.account() == null ? requests.linkOf(draft.number()) : draft.number().value();
      model.addAttribute("plan", expected.of(requests.get(draft.number())));
      model.addAttribute("place", place);
      model.addAttribute("qr", qr.of(baseUrl + "/requests/" + place));
    }
    return "portal/request/receipt";
  }

  private Side side(Draft draft) {
    String chosen = draft.form().text("organisation");
    return asking.organisations().stream().filter(one -> String.valueOf(one.id()).equals(chosen)).findFirst()
        .filter(one -> one.sector() == Sector.GOVERNMENT).map(one -> Side.MINISTRY).orElse(Side.CSO);
  }
}
