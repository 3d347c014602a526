package org.sharaka.desk;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sharaka.cases.CaseFile;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.desk.privacy.PrivacyAccess;
import org.sharaka.desk.requests.RequestAccess;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Finds the case whose number stands in an address, for the pages of its file. Requests for dialogue and those of data subjects are open to some of the staff only. */
@Component
class OpenCase {

  private final CaseFiles files;
  private final RequestAccess requests;
  private final PrivacyAccess privacy;

  OpenCase(CaseFiles files, RequestAccess requests, PrivacyAccess privacy) {
    this.files = files;
    this.requests = requests;
    this.privacy = privacy;
  }

  CaseFile find(String number) {
    return find(number, this::isShown);
  }

  /** For the documents alone, which the data protection officer looks through also where the rest of a file is closed to them. */
  CaseFile findForDocuments(String number) {
    return find(number, file -> file.type() == CaseType.REQUEST ? requests.toList() : isShown(file));
  }

  CaseFile open(String number, Model model) {
    CaseFile file = find(number);
    model.addAttribute("file", file);
    return file;
  }

  /** The kinds of cases the person at the desk gets to see in lists. */
  List<CaseType> shown(CaseType wanted) {
    return (wanted == null ? Arrays.stream(CaseType.values()) : Stream.of(wanted)).filter(this::isShown).toList();
  }

  private CaseFile find(String number, Predicate<CaseFile> shown) {
    if (!CaseNumber.looksLike(number)) {
      throw new NotFound(number);
    }
    return files.find(new CaseNumber(number)).filter(shown).orElseThrow(() -> new NotFound(number));
  }

  private boolean isShown(CaseFile file) {
    return isShown(file.type());
  }

  private boolean isShown(CaseType type) {
    return type == CaseType.REQUEST ? requests.toFiles() : type != CaseType.PRIVACY || privacy.toFiles();
  }
}
