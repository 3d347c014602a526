package org.sharaka.desk;

import org.sharaka.cases.CaseFile;
import org.sharaka.cases.CaseFiles;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Finds the case whose number stands in an address, for the pages of its file. */
@Component
class OpenCase {

  private final CaseFiles files;

  OpenCase(CaseFiles files) {
    this.files = files;
  }

  CaseFile find(String number) {
    if (!CaseNumber.looksLike(number)) {
      throw new NotFound(number);
    }
    return files.find(new CaseNumber(number)).orElseThrow(() -> new NotFound(number));
  }

  CaseFile open(String number, Model model) {
    CaseFile file = find(number);
    model.addAttribute("file", file);
    return file;
  }
}
