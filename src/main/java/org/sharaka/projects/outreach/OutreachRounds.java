package org.sharaka.projects.outreach;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.CurrentActor;
import org.sharaka.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often the outreach channels were opened, which of them, and what was decided when the result was thin. */
@Service
@Transactional
public class OutreachRounds {

  private static final int MOST_EXTENSIONS = 2;

  private final JdbcClient db;
  private final Timeline timeline;
  private final CurrentActor actor;
  private final Clock clock;

  /** The channels a round may open. */
  public enum Channel {INTERVIEWS, WORKSHOPS, CALLS, SURVEY}

  OutreachRounds(JdbcClient db, Timeline timeline, CurrentActor actor, Clock clock) {
    this.db = db;
    this.timeline = timeline;
    this.actor = actor;
    this.clock = clock;
  }

  /** Opens all channels when none was opened yet. @return the round that is open */
  public int begin(CaseNumber number) {
    int round = current(number);
    return round > 0 ? round : open(number, EnumSet.allOf(Channel.class), null);
  }

  /** Opens weak channels once more; twice at most. */
  public int extend(CaseNumber number, Set<Channel> channels, String justification) {
    if (current(number) > MOST_EXTENSIONS) {
      throw Refusal.at("decision", "outreach.extendedTwice").thrown();
    }
    settle(number, false, justification);
    int round = open(number, channels, justification);
    timeline.publish(number, "outreach.extended", Map.of("count", round - 1));
    return round;
  }

  /** Goes on with what there is; the reason becomes part of the method's description. */
  public void acceptWithLimitation(CaseNumber number, String justification) {
    settle(number, true, justification);
    timeline.publish(number, "outreach.acceptedWithLimitation", Map.of("reason", justification));
  }

  /** Keeps what the decision {@code outreachSufficiency} said. */
  public void verdict(CaseNumber number, String sufficiency) {
    db.sql("insert into outreach_verdict (project, sufficiency, noted_at) values (?, ?, ?)")
        .params(number.value(), sufficiency, Timestamp.from(clock.instant())).update();
  }

  @Transactional(readOnly = true)
  public int current(CaseNumber number) {
    return db.sql("select coalesce(max(round), 0) from outreach_round where project = ?").param(number.value()).query(Integer.class).single();
  }

  @Transactional(readOnly = true)
  public Set<Channel> open(CaseNumber number) {
    return db.sql("select * from outreach_round where project = ? order by round desc limit 1").param(number.value()).query((row, n) -> {
      Set<Channel> channels = EnumSet.noneOf(Channel.class);
      for (Channel channel : Channel.values()) {
        if (row.getBoolean(channel.name().toLowerCase(Locale.ROOT))) {
          channels.add(channel);
        }
      }
      return channels;
    }).optional().orElseGet(() -> EnumSet.noneOf(Channel.class));
  }

  /** @return why a thin result was accepted, empty when it was not */
  @Transactional(readOnly = true)
  public String limitation(CaseNumber number) {
    return db.sql("select justification from outreach_verdict where project = ? and accepted = true order by id desc limit 1").param(number.value())
        .query(String.class).optional().orElse("");
  }

  private int open(CaseNumber number, Set<Channel> channels, String justification) {
    int round = current(number) + 1;
    db.sql("insert into outreach_round (project, round, interviews, workshops, calls, survey, justification, opened_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(number.value(), round, channels.contains(Channel.INTERVIEWS), channels.contains(Channel.WORKSHOPS), channels.contains(Channel.CALLS),
            channels.contains(Channel.SURVEY), justification, Timestamp.from(clock.instant())).update();
    return round;
  }

  private void settle(CaseNumber number, boolean accepted, String justification) {
    db.sql("""
        update outreach_verdict set accepted = ?, justification = ?, decided_by = ?
        where id = (select max(id) from outreach_verdict where project = ?)""").params(accepted, justification, actor.name(), number.value()).update();
  }
}
