package org.sharaka.surveys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sharaka.kernel.SearchText;
import org.sharaka.kernel.Sector;
import org.sharaka.stakeholders.Person;
import org.sharaka.stakeholders.Register;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People for tests, each with an address nobody else has. */
@Component
public class TestPeople {

  private final JdbcClient db;
  private final Register register;

  TestPeople(JdbcClient db, Register register) {
    this.db = db;
    this.register = register;
  }

  public Person one(Sector sector, boolean key, String language) {
    return person(UUID.randomUUID().toString().substring(0, 13) + "@example.org", "نورة " + sector, sector, key, language);
  }

  public List<Person> some(int count, Sector sector) {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      people.add(one(sector, false, i % 2 == 0 ? "AR" : "EN"));
    }
    return people;
  }

  public void leaveInPeace(Person person) {
    db.sql("update person set do_not_contact = true where id = ?").param(person.id()).update();
  }

  /** The contacts of the given data, whose addresses carry a mark so that each test has its own. */
  public List<Person> given(String mark) {
    return lines("contacts.csv").skip(1).map(line -> line.split(",")).map(cells -> person(marked(cells[0], mark), cells[1],
        Sector.ofCode(cells[3]).orElseThrow(), cells[4].equals("yes"), cells[5].toUpperCase(Locale.ROOT))).toList();
  }

  /** Those made by {@link #given} before. */
  public List<Person> known(String mark) {
    return register.peopleByEmail(lines("contacts.csv").skip(1).map(line -> marked(line.split(",")[0], mark)).toList());
  }

  /** The answers of the given data, for the contacts of the same mark. */
  public static byte[] answers(String mark) {
    return lines("responses.csv").map(line -> line.startsWith("email,") ? line : marked(line, mark)).reduce((a, b) -> a + "\n" + b).orElseThrow()
        .getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] file(String name) {
    try (var in = TestPeople.class.getResourceAsStream("/surveys/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String marked(String line, String mark) {
    return mark + line;
  }

  private static java.util.stream.Stream<String> lines(String name) {
    return new String(file(name), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank());
  }

  private Person person(String email, String name, Sector sector, boolean key, String language) {
    db.sql("""
        insert into person (email, name, sector, is_key, language, channel, search_text, created_at, updated_at)
        values (?, ?, ?, ?, ?, 'EMAIL', ?, ?, ?)""").params(email, name, sector.name(), key, language, SearchText.fold(name), Timestamp.from(Instant.EPOCH), Timestamp.from(Instant.EPOCH)).update();
    return register.personByEmail(email).orElseThrow();
  }
}
