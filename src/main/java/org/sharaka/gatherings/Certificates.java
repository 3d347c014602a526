package org.sharaka.gatherings;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the certificates of trainings. */
@Service
@Transactional
public class Certificates {

  private static final int BATCH = 500;
  private static final int SIGNS = 10;
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final String SELECT = "select c.*, p.name from certificate c join guest g on g.id = c.guest_id join person p on p.id = g.person_id where ";

  private final JdbcClient db;
  private final JdbcTemplate batches;
  private final SecureRandom random = new SecureRandom();

  /** One that is to be given. */
  record Award(long guest, CertificateKind kind) {}

  Certificates(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  /** @param serial as typed, in whatever case and with blanks around it */
  @Transactional(readOnly = true)
  public Optional<Certificate> find(String serial) {
    return db.sql(SELECT + "c.serial = ?").param(serial.strip().toUpperCase(Locale.ROOT)).query(Certificates::read).optional();
  }

  @Transactional(readOnly = true)
  public Optional<Certificate> heldBy(long guest) {
    return db.sql(SELECT + "c.guest_id = ?").param(guest).query(Certificates::read).optional();
  }

  /** By name. */
  @Transactional(readOnly = true)
  public List<Certificate> of(CaseNumber training) {
    return db.sql(SELECT + "c.gathering = ? order by p.name, c.serial").param(training.value()).query(Certificates::read).list();
  }

  /** How many are valid, by kind. */
  @Transactional(readOnly = true)
  public Map<CertificateKind, Integer> count(CaseNumber training) {
    return db.sql("select kind, count(*) as n from certificate where gathering = ? and revoked_at is null group by kind").param(training.value())
        .query((row, n) -> Map.entry(CertificateKind.valueOf(row.getString("kind")), row.getInt("n"))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  void add(CaseNumber training, List<Award> awards, LocalDate day) {
    batches.batchUpdate("insert into certificate (serial, gathering, guest_id, kind, issued_on) values (?, ?, ?, ?, ?)", awards, BATCH, (row, award) -> {
      row.setString(1, "CERT-" + day.getYear() + "-" + signs());
      row.setString(2, training.value());
      row.setLong(3, award.guest());
      row.setString(4, award.kind().name());
      row.setObject(5, day);
    });
  }

  void save(Certificate revoked) {
    db.sql("update certificate set revoked_at = ?, revoked_by = ?, revoked_reason = ? where serial = ?").params(Timestamp.from(revoked.revocation().at()),
        revoked.revocation().by(), revoked.revocation().reason(), revoked.serial()).update();
  }

  /** Without signs that are mistaken for each other. */
  private String signs() {
    return random.ints(SIGNS, 0, ALPHABET.length()).mapToObj(i -> String.valueOf(ALPHABET.charAt(i))).collect(Collectors.joining());
  }

  private static Certificate read(ResultSet row, int n) throws SQLException {
    Timestamp revoked = row.getTimestamp("revoked_at");
    return new Certificate(row.getString("serial"), new CaseNumber(row.getString("gathering")), row.getLong("guest_id"), row.getString("name"),
        CertificateKind.valueOf(row.getString("kind")), row.getObject("issued_on", LocalDate.class),
        revoked == null ? null : new Certificate.Revocation(revoked.toInstant(), row.getString("revoked_by"), row.getString("revoked_reason")));
  }
}
