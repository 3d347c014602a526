package org.sharaka.documents;

import java.util.List;
import org.sharaka.kernel.Language;

/**
 * What stands on a certificate, in one language.
 *
 * @param heading names it, such as "Certificate of completion"
 * @param opening goes before the name of the holder
 * @param deed    goes after the name: what the holder did
 * @param subject what it was about
 * @param facts   when and where, one sentence each
 * @param serial  by which it is checked at the address {@code check}
 * @param how     says how it is checked
 */
public record CertificateSheet(Language language, String heading, String opening, String holder, String deed, String subject, List<String> facts,
    String serial, String check, String how, Code code) {

  /**
   * A code of {@code size} by {@code size} modules that leads where the certificate is checked.
   *
   * @param path of its dark modules, as SVG writes paths
   */
  public record Code(int size, String path) {}

  public CertificateSheet {
    facts = List.copyOf(facts);
  }
}
