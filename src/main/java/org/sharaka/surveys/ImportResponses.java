package org.sharaka.surveys;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.stakeholders.ContactChannel;
import org.sharaka.stakeholders.Participation;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.sharaka.surveys.questionnaire.Answers;
import org.sharaka.surveys.questionnaire.Interview;
import org.sharaka.surveys.questionnaire.Question;
import org.sharaka.surveys.questionnaire.QuestionKind;
import org.sharaka.surveys.questionnaire.Questionnaire;
import org.sharaka.surveys.questionnaire.Questionnaires;
import org.sharaka.surveys.questionnaire.Reading;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over answers that came by phone, on paper or from elsewhere: a CSV file with the columns {@code email},
 * {@code disposition} and the names of questions; several choices are parted by blanks. A row that is in order is taken, a
 * row that is not is refused with its reason. The same file again changes nothing but what is different in it.
 */
@Service
@Transactional
public class ImportResponses {

  private static final String EMAIL = "email";
  private static final String DISPOSITION = "disposition";
  private static final String IMPORT = "IMPORT";
  private static final int PORTION = 1000;

  private final JdbcClient db;
  private final JdbcTemplate batches;
  private final Surveys surveys;
  private final Questionnaires questionnaires;
  private final Responses responses;
  private final Register register;
  private final Participation participation;
  private final Tokens tokens;
  private final WorkingCalendar calendar;
  private final Clock clock;
  private final Diary diary;

  /** @param created rows of people about whom nothing was known; {@code updated} the others */
  public record Report(int created, int updated, List<RefusedRow> refused) {}

  /** @param field the column it is about */
  public record RefusedRow(int row, String field, Refusal reason) {}

  private record Invitation(long id, long person, String sector, String mode) {}

  private record Taken(CsvTable.Row row, Invitation invitation, Disposition disposition, Interview interview) {}

  ImportResponses(JdbcClient db, JdbcTemplate batches, Surveys surveys, Questionnaires questionnaires, Responses responses, Register register,
      Participation participation, Tokens tokens, WorkingCalendar calendar, Clock clock, Diary diary) {
    this.db = db;
    this.batches = batches;
    this.surveys = surveys;
    this.questionnaires = questionnaires;
    this.responses = responses;
    this.register = register;
    this.participation = participation;
    this.tokens = tokens;
    this.calendar = calendar;
    this.clock = clock;
    this.diary = diary;
  }

  public Report execute(CaseNumber number, byte[] file) {
    Survey survey = surveys.get(number);
    if (survey.status().isOver()) {
      throw Refusal.at("file", "survey.import.over").thrown();
    }
    if (survey.design().anonymous()) {
      throw Refusal.at("file", "survey.import.anonymous").thrown();
    }
    Questionnaire questionnaire = questionnaires.get(survey.questionnaire());
    CsvTable table = CsvTable.read(file, "file");
    requireHeadings(table, questionnaire);
    Map<String, Invitation> invited = invited(survey, table);
    List<RefusedRow> refused = new ArrayList<>();
    Map<Long, Taken> taken = new LinkedHashMap<>();
    for (CsvTable.Row row : table.rows()) {
      read(row, questionnaire, invited, refused).ifPresent(one -> keep(one, taken, refused));
    }
    List<Taken> all = List.copyOf(taken.values());
    for (int i = 0; i < all.size(); i += PORTION) {
      write(survey, all.subList(i, Math.min(all.size(), i + PORTION)));
    }
    int known = (int) all.stream().filter(one -> one.invitation().mode() != null).count();
    diary.note(survey, "imported", Map.of("created", all.size() - known, "updated", known, "refused", refused.size()));
    return new Report(all.size() - known, known, refused);
  }

  private static void requireHeadings(CsvTable table, Questionnaire questionnaire) {
    for (String required : List.of(EMAIL, DISPOSITION)) {
      if (!table.headings().contains(required)) {
        throw Refusal.at("file", "survey.csv.heading", Map.of("column", required)).thrown();
      }
    }
    Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    known.addAll(List.of(EMAIL, DISPOSITION, ""));
    questionnaire.answerable().forEach(question -> known.add(question.name()));
    table.headings().stream().filter(heading -> !known.contains(heading)).findFirst().ifPresent(heading -> {
      throw Refusal.at("file", "survey.import.column", Map.of("column", heading)).thrown();
    });
  }

  private Map<String, Invitation> invited(Survey survey, CsvTable table) {
    Map<Long, Invitation> byPerson = new HashMap<>();
    db.sql("select id, person_id, sector, mode from invitation where survey_number = ?").param(survey.number().value())
        .query((row, n) -> byPerson.put(row.getLong("person_id"), new Invitation(row.getLong("id"), row.getLong("person_id"), row.getString("sector"),
            row.getString("mode")))).list();
    Map<String, Invitation> byEmail = new HashMap<>();
    for (Person person : register.peopleByEmail(table.rows().stream().map(row -> row.cell(EMAIL)).toList())) {
      if (byPerson.containsKey(person.id())) {
        byEmail.put(person.email(), byPerson.get(person.id()));
      }
    }
    return byEmail;
  }

  private Optional<Taken> read(CsvTable.Row row, Questionnaire questionnaire, Map<String, Invitation> invited, List<RefusedRow> refused) {
    List<RefusedRow> reasons = new ArrayList<>();
    Invitation invitation = invited.get(Register.normalised(row.cell(EMAIL)));
    if (invitation == null) {
      reasons.add(refusal(row, EMAIL, Refusal.at(EMAIL, "survey.import.notAsked")));
    } else if (invitation.mode() != null && !invitation.mode().equals(IMPORT)) {
      reasons.add(refusal(row, EMAIL, Refusal.at(EMAIL, "survey.import.answeredOnline")));
    }
    Optional<Disposition> disposition = Disposition.ofFile(row.cell(DISPOSITION));
    if (disposition.isEmpty()) {
      reasons.add(refusal(row, DISPOSITION, Refusal.at(DISPOSITION, "survey.import.disposition", Map.of("value", cut(row.cell(DISPOSITION))))));
    }
    Interview interview = interview(row, questionnaire, reasons);
    refused.addAll(reasons);
    return reasons.isEmpty() ? Optional.of(new Taken(row, invitation, disposition.get(), interview)) : Optional.empty();
  }

  private Interview interview(CsvTable.Row row, Questionnaire questionnaire, List<RefusedRow> reasons) {
    Answers answers = Answers.NONE;
    for (Question question : questionnaire.answerable()) {
      String cell = row.cell(question.name().toLowerCase(java.util.Locale.ROOT));
      boolean several = question.kind() == QuestionKind.SELECT_MULTIPLE || question.kind() == QuestionKind.RANK;
      Reading reading = Reading.of(question, several ? Arrays.asList(cell.split("\\s+")) : List.of(cell));
      if (reading.isAccepted()) {
        answers = answers.with(question, reading.values());
      } else {
        reasons.add(refusal(row, question.name(), Refusal.at(question.name(), "answer." + reading.refusal(), reading.facts())));
      }
    }
    Interview interview = new Interview(questionnaire, answers, calendar.today());
    interview.answered().forEach(question -> interview.problem(question).ifPresent(problem -> reasons.add(refusal(row, question.name(), said(problem)))));
    return interview;
  }

  /** In the questionnaire's own words where it has some. */
  private static Refusal said(Interview.Problem problem) {
    return problem.wording() == null ? Refusal.at(problem.question().name(), "answer." + problem.code(), problem.facts())
        : Refusal.at(problem.question().name(), "answer.worded", Map.of("words", problem.wording()));
  }

  private static void keep(Taken one, Map<Long, Taken> taken, List<RefusedRow> refused) {
    Taken first = taken.putIfAbsent(one.invitation().id(), one);
    if (first != null) {
      refused.add(refusal(one.row(), EMAIL, Refusal.at(EMAIL, "survey.import.twice", Map.of("first", first.row().number()))));
    }
  }

  private void write(Survey survey, List<Taken> portion) {
    Timestamp now = Timestamp.from(clock.instant());
    List<Long> earlier = db.sql("select id from survey_response where invitation_id in (:ids)").param("ids", portion.stream().map(t -> t.invitation().id()).toList())
        .query(Long.class).list();
    responses.delete(earlier);
    Map<Responses.Head, Interview> kept = new LinkedHashMap<>();
    portion.stream().filter(ImportResponses::hasAnswers).forEach(one -> kept.put(head(survey, one, now), one.interview()));
    responses.insert(List.copyOf(kept.keySet()));
    responses.replace(kept);
    batches.batchUpdate("update invitation set disposition = ?, mode = 'IMPORT', changed_at = ? where id = ?", portion, PORTION, (row, one) -> {
      row.setString(1, one.disposition().name());
      row.setTimestamp(2, now);
      row.setLong(3, one.invitation().id());
    });
    participation.record(survey.project() == null ? survey.number() : survey.project(),
        portion.stream().filter(one -> Disposition.USABLE.contains(one.disposition())).map(one -> one.invitation().person()).toList(), ContactChannel.EMAIL);
  }

  private Responses.Head head(Survey survey, Taken one, Timestamp now) {
    return new Responses.Head(tokens.newResponseId(), survey.number(), one.invitation().id(), one.invitation().sector(), one.disposition(), IMPORT,
        one.interview().share(), one.interview().hasAllRequired(), 1, now, now);
  }

  private static boolean hasAnswers(Taken one) {
    return Disposition.USABLE.contains(one.disposition()) || one.disposition() == Disposition.BREAK_OFF;
  }

  private static RefusedRow refusal(CsvTable.Row row, String field, Refusal reason) {
    return new RefusedRow(row.number(), field, reason);
  }

  private static String cut(String value) {
    return value.length() <= 40 ? value : value.substring(0, 40) + "…";
  }
}
