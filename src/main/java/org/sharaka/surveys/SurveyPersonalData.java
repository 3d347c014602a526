package org.sharaka.surveys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.cases.PersonalTexts;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.DataSubject;
import org.sharaka.kernel.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Surveys someone was asked to answer. Answers that know whose they are go with the invitation; anonymous ones cannot be told apart and stay. */
@Component
@Transactional
class SurveyPersonalData implements PersonalData {

  private static final String THEIR_INVITATIONS = "(select id from invitation where person_id in (:people))";
  private static final String THEIR_RESPONSES = "(select id from survey_response where invitation_id in " + THEIR_INVITATIONS + ")";

  private final JdbcClient db;
  private final PersonalTexts texts;

  SurveyPersonalData(JdbcClient db, PersonalTexts texts) {
    this.db = db;
    this.texts = texts;
  }

  @Override
  public String area() {
    return "surveys";
  }

  @Override
  public Set<String> tables() {
    return Set.of("survey", "invitation", "survey_response", "answer");
  }

  @Override
  public List<Held> of(DataSubject subject) {
    if (subject.people().isEmpty()) {
      return List.of();
    }
    List<Held> held = new ArrayList<>(db.sql("select * from invitation where person_id in (:people) order by id").param("people", subject.people())
        .query((row, n) -> new Held("invitation", new CaseNumber(row.getString("survey_number")), row.getTimestamp("changed_at").toInstant(),
            Map.of("state", row.getString("disposition")))).list());
    held.addAll(db.sql("select a.*, r.changed_at from answer a join survey_response r on r.id = a.response_id where a.response_id in " + THEIR_RESPONSES
        + " order by a.response_id, a.question, a.place").param("people", subject.people()).query((row, n) -> {
          Map<String, String> details = new HashMap<>(Map.of("question", row.getString("question")));
          for (String column : new String[] {"chosen", "number", "words"}) {
            if (row.getString(column) != null) {
              details.put("text", row.getString(column));
            }
          }
          return new Held("answer", new CaseNumber(row.getString("survey_number")), row.getTimestamp("changed_at").toInstant(), details);
        }).list());
    return held;
  }

  @Override
  public int forget(DataSubject subject) {
    if (subject.people().isEmpty()) {
      return texts.clean(tables(), subject);
    }
    int answers = db.sql("delete from answer where response_id in " + THEIR_RESPONSES).param("people", subject.people()).update();
    db.sql("delete from survey_response where invitation_id in " + THEIR_INVITATIONS).param("people", subject.people()).update();
    int invitations = db.sql("delete from invitation where person_id in (:people)").param("people", subject.people()).update();
    return answers + invitations + texts.clean(tables(), subject);
  }
}
