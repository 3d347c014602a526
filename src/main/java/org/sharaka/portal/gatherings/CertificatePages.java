package org.sharaka.portal.gatherings;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.sharaka.gatherings.Certificate;
import org.sharaka.gatherings.Certificates;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.kernel.NotFound;
import org.sharaka.portal.guard.LinkGuard;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** Where anyone who holds a certificate in their hand checks it by its serial. It tells what stands on the paper and whether it holds, no more. */
@Controller
class CertificatePages {

  private final Certificates certificates;
  private final Gatherings gatherings;
  private final LinkGuard guard;

  CertificatePages(Certificates certificates, Gatherings gatherings, LinkGuard guard) {
    this.certificates = certificates;
    this.gatherings = gatherings;
    this.guard = guard;
  }

  @GetMapping("/verify")
  String ask(@RequestParam(defaultValue = "") String serial) {
    return serial.isBlank() ? "portal/gathering/verify-ask"
        : "redirect:/verify/" + UriUtils.encodePathSegment(serial.strip(), StandardCharsets.UTF_8);
  }

  @GetMapping("/verify/{serial}")
  String verify(@PathVariable String serial, HttpServletRequest request, Model model) {
    Certificate certificate = guard.follow(request.getRemoteAddr(), () -> certificates.find(serial).orElseThrow(() -> new NotFound("certificate")));
    model.addAttribute("certificate", certificate);
    model.addAttribute("gathering", gatherings.get(certificate.training()));
    return "portal/gathering/verify";
  }
}
