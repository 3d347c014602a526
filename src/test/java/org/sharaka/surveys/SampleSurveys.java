package org.sharaka.surveys;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.notifications.CaughtMail;
import org.sharaka.stakeholders.Person;
import org.sharaka.surveys.questionnaire.Questionnaires;
import org.springframework.stereotype.Component;

/** Surveys for tests, and what respondents do with them. */
@Component
public class SampleSurveys {

  private static final Pattern LINK = Pattern.compile("/s/([A-Za-z0-9_-]{27})");

  private final Questionnaires questionnaires;
  private final CreateSurvey create;
  private final AnswerSurvey answers;
  private final CaughtMail mail;
  private final Surveys surveys;
  private final Tokens tokens;

  SampleSurveys(Questionnaires questionnaires, CreateSurvey create, AnswerSurvey answers, CaughtMail mail, Surveys surveys, Tokens tokens) {
    this.questionnaires = questionnaires;
    this.create = create;
    this.answers = answers;
    this.mail = mail;
    this.surveys = surveys;
    this.tokens = tokens;
  }

  public long questionnaire() {
    return questionnaire(TestPeople.file("questionnaire.xlsx"));
  }

  public long questionnaire(byte[] workbook) {
    return questionnaires.keep(workbook, title());
  }

  public CaseNumber create(CaseNumber project, List<Person> people) {
    return create(project, people, questionnaire(), Survey.Design.usual(LocalizedText.same("لمعرفة آرائكم")));
  }

  public CaseNumber create(CaseNumber project, List<Person> people, long questionnaire, Survey.Design design) {
    return create.execute(new CreateSurvey.Request(project, title(), questionnaire, design, people));
  }

  public static LocalizedText title() {
    String mark = UUID.randomUUID().toString().substring(0, 8);
    return new LocalizedText("استطلاع " + mark, "Survey " + mark);
  }

  public static Survey.Design usual() {
    return Survey.Design.usual(LocalizedText.same("لمعرفة آرائكم"));
  }

  public static Survey.Design anonymous() {
    Survey.Design usual = Survey.Design.usual(LocalizedText.same("لمعرفة آرائكم"));
    return new Survey.Design(usual.purpose(), usual.level(), usual.audience(), true, false, true, usual.smallestCell(), usual.rule(), usual.target(),
        usual.workingDays(), 0);
  }

  /** The token in the newest mail to a person. */
  public String token(Person person) {
    CaughtMail.Caught newest = mail.newest(person.email(), 1).get(0);
    Matcher link = LINK.matcher(mail.one(newest.id()).orElseThrow().text());
    if (!link.find()) {
      throw new AssertionError("no link in the mail to " + person.email());
    }
    return link.group(1);
  }

  /** The token of someone who was not yet written to. */
  public String tokenOf(CaseNumber survey, Person person) {
    return tokens.token(surveys.get(survey), person.id());
  }

  public int mails(Person person) {
    return mail.newest(person.email(), 100).size();
  }

  /** Answers the given questionnaire whole. */
  public void answerAll(String token) {
    answers.save(token, 1, typed("q1_role_clear=4", "q2_need_guide=5", "q3_policy=yes", "q4_challenges=funding staff", "q5_hours=12"));
    answers.submit(token);
  }

  public static Map<String, List<String>> typed(String... namesAndValues) {
    return Arrays.stream(namesAndValues).map(pair -> pair.split("=", 2)).collect(Collectors.toMap(pair -> pair[0], pair -> List.of(pair[1].split(" "))));
  }
}
