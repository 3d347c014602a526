package org.sharaka.desk;

import org.sharaka.cases.CaseFile;
import org.springframework.stereotype.Component;

/** Where the page of a case is: its own desk page where its kind has one, else its file. */
@Component("caseLinks")
class CaseLinks {

  public String of(CaseFile file) {
    return switch (file.type()) {
      case SURVEY -> "/desk/surveys/" + file.number();
      case SESSION -> "/desk/sessions/" + file.number();
      case EVENT -> "/desk/events/" + file.number();
      case TRAINING -> "/desk/trainings/" + file.number();
      case GUIDE -> "/desk/guides/" + file.number();
      case MEMBERSHIP -> "/desk/memberships/" + file.number();
      case RECOMMENDATION -> "/desk/recommendations/" + file.number();
      case PRIVACY -> "/desk/privacy/" + file.number();
      case MOU -> "/desk/agreements/" + file.number();
      case TERM -> "/desk/glossary/proposals/" + file.number();
      case ADHERENCE -> "/desk/adherences/" + file.number();
      case PROJECT, REQUEST -> "/desk/cases/" + file.number();
    };
  }
}
