package org.sharaka.stakeholders;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.SearchText;
import org.sharaka.kernel.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters someone who registered themselves, or was named by somebody else, into the register. Whoever is in it already,
 * known by their address, stays as they are: a stranger's form changes nobody's entry.
 */
@Service
@Transactional
public class EnrolPerson {

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .,'’‘،()\\-–]{0,198}[\\p{L}\\p{M}.)]");
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
  private static final int LONGEST_ADDRESS = 254;

  private final JdbcClient db;
  private final Register register;
  private final Clock clock;

  /**
   * @param name           letters and what stands between them: it is written into mail, so links and marks are refused
   * @param organisationId {@code null} for someone who speaks for nobody but themselves
   */
  public record Enrolment(String name, String email, Long organisationId, Sector sector, Language language) {}

  EnrolPerson(JdbcClient db, Register register, Clock clock) {
    this.db = db;
    this.register = register;
    this.clock = clock;
  }

  /** @return the person's entry, new or found by address; refuses fields {@code name} and {@code email} */
  public Person enrol(Enrolment wanted) {
    String name = plain(wanted.name());
    String email = wanted.email() == null ? "" : Register.normalised(wanted.email());
    check(name, email);
    return register.personByEmail(email).orElseGet(() -> insert(name, email, wanted));
  }

  private static void check(String name, String email) {
    List<Refusal> refusals = objections(name, email);
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }

  /** What stands against entering someone of this name and address, for forms that enter them only later. */
  public static List<Refusal> objections(String typedName, String typedEmail) {
    String name = plain(typedName);
    String email = typedEmail == null ? "" : Register.normalised(typedEmail);
    List<Refusal> refusals = new ArrayList<>();
    if (!NAME.matcher(name).matches()) {
      refusals.add(Refusal.at("name", "person.name"));
    }
    if (email.length() > LONGEST_ADDRESS || !ADDRESS.matcher(email).matches()) {
      refusals.add(Refusal.at("email", "person.email"));
    }
    return refusals;
  }

  /** Without characters that are not seen, such as those that turn the direction of writing. */
  private static String plain(String text) {
    return text == null ? "" : text.replaceAll("[\\p{Cc}\\p{Cf}]", " ").strip().replaceAll("\\s+", " ");
  }

  private Person insert(String name, String email, Enrolment wanted) {
    db.sql("""
        insert into person (email, name, organisation_id, sector, is_key, language, channel, search_text, created_at, updated_at)
        values (:email, :name, :organisation, :sector, false, :language, :channel, :search, :now, :now)""")
        .param("email", email).param("name", name).param("organisation", wanted.organisationId()).param("sector", wanted.sector().name())
        .param("language", wanted.language().name()).param("channel", ContactChannel.EMAIL.name())
        .param("search", SearchText.fold(name + " " + email)).param("now", Timestamp.from(clock.instant())).update();
    return register.personByEmail(email).orElseThrow();
  }
}
