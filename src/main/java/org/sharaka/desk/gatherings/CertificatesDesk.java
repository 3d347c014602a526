package org.sharaka.desk.gatherings;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sharaka.gatherings.Certificate;
import org.sharaka.gatherings.Certificates;
import org.sharaka.gatherings.Gathering;
import org.sharaka.gatherings.Participants;
import org.sharaka.gatherings.RevokeCertificate;
import org.sharaka.kernel.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who came to a training how often, how they did, and which certificate they have; one that was given in error is revoked here. */
@Controller
@RequestMapping("/desk/trainings/{number}/certificates")
class CertificatesDesk {

  private static final String KIND = "trainings";

  private final GatheringSheet sheet;
  private final Participants participants;
  private final Certificates certificates;
  private final RevokeCertificate revoke;

  CertificatesDesk(GatheringSheet sheet, Participants participants, Certificates certificates, RevokeCertificate revoke) {
    this.sheet = sheet;
    this.participants = participants;
    this.certificates = certificates;
    this.revoke = revoke;
  }

  @GetMapping
  String show(@PathVariable String number, Model model) {
    Gathering training = sheet.open(KIND, number, "certificates", model);
    model.addAttribute("participants", participants.of(training.number()));
    model.addAttribute("held", certificates.of(training.number()).stream().collect(Collectors.toMap(Certificate::guest, Function.identity())));
    model.addAttribute("counted", certificates.count(training.number()).entrySet().stream().collect(Collectors.toMap(e -> e.getKey().name(), Map.Entry::getValue)));
    return "desk/gathering/certificates";
  }

  @PostMapping("/{serial}/revoke")
  @PreAuthorize(Hosts.WHO_CALL_OFF)
  String revoke(@PathVariable String number, @PathVariable String serial, @RequestParam(defaultValue = "") String reason, Model model) {
    Gathering training = sheet.find(KIND, number);
    try {
      revoke.revoke(training.number(), serial, reason);
      return "redirect:/desk/trainings/" + number + "/certificates";
    } catch (Refused refused) {
      model.addAttribute("revoking", serial);
      model.addAttribute("typedReason", reason);
      GatheringSheet.refuse(refused.refusals(), model);
      return show(number, model);
    }
  }
}
