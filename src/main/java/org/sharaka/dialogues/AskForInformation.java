package org.sharaka.dialogues;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the applicant for what is missing, until a day. */
@Service
@Transactional
public class AskForInformation {

  private final Moves moves;
  private final RequestMail mail;
  private final CurrentActor actor;
  private final Clock clock;
  private final JdbcClient db;

  AskForInformation(Moves moves, RequestMail mail, CurrentActor actor, Clock clock, JdbcClient db) {
    this.moves = moves;
    this.mail = mail;
    this.actor = actor;
    this.clock = clock;
    this.db = db;
  }

  public void of(CaseNumber number, String question, LocalDate until) {
    TextRules rules = new TextRules();
    String asked = rules.required("question", question, TextRules.REASON);
    rules.check();
    DialogueRequest request = moves.move(number, r -> r.take(Step.ASK), "infoRequested", Map.of("until", until.toString()));
    Timestamp now = Timestamp.from(clock.instant());
    db.sql("insert into request_question (request, question, due_on, asked_by, asked_at) values (?, ?, ?, ?, ?)")
        .params(number.value(), asked, until, actor.name(), now).update();
    mail.toApplicant(request, "question", now.getTime(), Map.of("question", asked, "until", until.toString()));
  }
}
