package org.sharaka.surveys;

import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Key stakeholders who did not answer are called, each once. Their answers, when they give them, come in like all that are
 * taken by phone: as a file.
 */
@Service
@Transactional
public class FollowUpByPhone {

  private final JdbcClient db;
  private final Register register;
  private final Surveys surveys;
  private final Diary diary;

  /** What came of a call. */
  public enum Result {
    REACHED,
    REFUSED,
    NOT_REACHED
  }

  FollowUpByPhone(JdbcClient db, Register register, Surveys surveys, Diary diary) {
    this.db = db;
    this.register = register;
    this.surveys = surveys;
    this.diary = diary;
  }

  /** Those still to be called. */
  @Transactional(readOnly = true)
  public List<Person> open(CaseNumber number) {
    return register.people(db.sql("""
        select i.person_id from invitation i join person p on p.id = i.person_id and p.is_key = true where i.survey_number = ? and i.followed_up = false
          and i.disposition in ('SENT', 'STARTED', 'NO_REPLY', 'BOUNCED') order by i.person_id""").param(number.value()).query(Long.class).list());
  }

  /** Ends the round of calls. @param results by person; who is not named was not reached */
  public void execute(CaseNumber number, Map<Long, Result> results) {
    List<Long> called = open(number).stream().map(Person::id).toList();
    if (!called.containsAll(results.keySet())) {
      throw Refusal.at("calls", "survey.call").thrown();
    }
    if (!called.isEmpty()) {
      db.sql("update invitation set followed_up = true where survey_number = :survey and person_id in (:people)").param("survey", number.value())
          .param("people", called).update();
    }
    List<Long> refused = results.entrySet().stream().filter(result -> result.getValue() == Result.REFUSED).map(Map.Entry::getKey).toList();
    if (!refused.isEmpty()) {
      db.sql("update invitation set disposition = 'OPTED_OUT' where survey_number = :survey and person_id in (:people)").param("survey", number.value())
          .param("people", refused).update();
    }
    long reached = results.values().stream().filter(Result.REACHED::equals).count();
    diary.noteEverywhere(surveys.get(number), "followedUp", Map.of("called", called.size(), "reached", reached));
  }
}
