package org.sharaka.memberships;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.cases.PersonalTexts;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.DataSubject;
import org.sharaka.kernel.PersonalData;
import org.sharaka.kernel.PersonalData.Alias.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Applications in which someone speaks for an organisation. The membership is the organisation's and stays; what nobody confirmed does not. */
@Component
@Transactional
class MembershipPersonalData implements PersonalData {

  private final JdbcClient db;
  private final Applications applications;
  private final PersonalTexts texts;

  private record Spoken(CaseNumber number, Application said, Application.Contact contact) {}

  MembershipPersonalData(JdbcClient db, Applications applications, PersonalTexts texts) {
    this.db = db;
    this.applications = applications;
    this.texts = texts;
  }

  @Override
  public String area() {
    return "memberships";
  }

  @Override
  public Set<String> tables() {
    return Set.of("membership_application", "membership_attachment", "membership");
  }

  @Override
  public List<Alias> aliases(String email) {
    List<Alias> known = new ArrayList<>();
    spoken(email).map(Spoken::contact).forEach(contact -> {
      known.add(new Alias(Kind.NAME, contact.name()));
      if (contact.phone() != null) {
        known.add(new Alias(Kind.PHONE, contact.phone()));
      }
    });
    return known;
  }

  @Override
  public List<Held> of(DataSubject subject) {
    return subject.emails().stream().flatMap(this::spoken).map(spoken -> {
      Map<String, String> details = new LinkedHashMap<>(Map.of("organisation", spoken.said().nameAr(), "name", spoken.contact().name(), "email", spoken.contact().email()));
      if (spoken.contact().phone() != null) {
        details.put("phone", spoken.contact().phone());
      }
      return new Held("membership", spoken.number(), null, details);
    }).toList();
  }

  @Override
  public int forget(DataSubject subject) {
    int changed = 0;
    for (String email : subject.emails()) {
      changed += db.sql("delete from membership_application where case_number is null and lower(content) like ?").param("%" + email + "%").update();
      changed += db.sql("update membership_application set email = ?, token = 'erased-' || cast(id as varchar(20)) where lower(email) = ?")
          .params(subject.addressOf("membership"), email).update();
    }
    return changed + texts.clean(tables(), subject);
  }

  private Stream<Spoken> spoken(String email) {
    return db.sql("select case_number from membership_application where case_number is not null and lower(content) like ? order by id").param("%" + email + "%")
        .query(String.class).list().stream().map(number -> applications.of(new CaseNumber(number)))
        .flatMap(filed -> Stream.of(filed.content().representative(), filed.content().alternate()).filter(Objects::nonNull)
            .filter(contact -> contact.email().equalsIgnoreCase(email)).map(contact -> new Spoken(filed.number(), filed.content(), contact)));
  }
}
