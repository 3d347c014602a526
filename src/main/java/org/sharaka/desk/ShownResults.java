package org.sharaka.desk;

import java.util.List;
import org.sharaka.platform.security.Account;
import org.sharaka.platform.security.Groups;
import org.sharaka.platform.security.SignedIn;
import org.sharaka.surveys.Survey;
import org.sharaka.surveys.results.CompileResults;
import org.sharaka.surveys.results.SmallCells;
import org.sharaka.surveys.results.SurveyResults;
import org.springframework.stereotype.Component;

/**
 * The results of a survey as the signed-in account may see them: those who work with the answers see all, everyone else
 * without small groups. Of an anonymous survey nobody sees small groups.
 */
@Component
public class ShownResults {

  private static final List<String> WORK_WITH_ANSWERS = List.of(Groups.PROJECT_MANAGER, Groups.PHASE_COORDINATOR, Groups.RESEARCHER, Groups.DPO);

  private final CompileResults results;
  private final SignedIn signedIn;

  ShownResults(CompileResults results, SignedIn signedIn) {
    this.results = results;
    this.signedIn = signedIn;
  }

  public SurveyResults of(Survey survey) {
    SurveyResults all = results.execute(survey.number());
    return seesAll(survey) ? all : SmallCells.hidden(all, survey.design().smallestCell());
  }

  public boolean seesAll(Survey survey) {
    return !survey.design().anonymous() && signedIn.account().map(ShownResults::worksWithAnswers).orElse(false);
  }

  private static boolean worksWithAnswers(Account account) {
    return account.isIn(WORK_WITH_ANSWERS.toArray(String[]::new));
  }
}
