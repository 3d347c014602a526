package org.sharaka.dialogues;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often each public body was invited to a dialogue, and what it answered; a decline counts also when the body was invited again later. */
@Service
@Transactional(readOnly = true)
public class ReplyFigures {

  private static final String COUNTED = """
      select o.id, o.code, o.name_ar, o.name_en, r.reply, r.reason, count(*) as times from (
          select organisation_id, reply, reason from request_reply
          union all select organisation_id, reply, reason from request_counterpart where reply = 'NONE'
        ) r join organisation m on m.id = r.organisation_id join organisation o on o.id = coalesce(m.merged_into, m.id)
      where o.sector = 'GOVERNMENT' group by o.id, o.code, o.name_ar, o.name_en, r.reply, r.reason order by o.name_ar, o.code""";

  private final JdbcClient db;

  /** One public body. @param declined how often for each reason */
  public record Line(String code, LocalizedText name, Map<CounterpartReply, Integer> replies, Map<DeclineReason, Integer> declined) {

    public int invited() {
      return replies.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(CounterpartReply reply) {
      return replies.getOrDefault(reply, 0);
    }

    public int because(DeclineReason reason) {
      return declined.getOrDefault(reason, 0);
    }
  }

  private record Counted(long id, String code, LocalizedText name, CounterpartReply reply, DeclineReason reason, int times) {}

  ReplyFigures(JdbcClient db) {
    this.db = db;
  }

  /** By name. */
  public List<Line> all() {
    Map<Long, Line> lines = new LinkedHashMap<>();
    db.sql(COUNTED).query((row, n) -> {
      String reason = row.getString("reason");
      return new Counted(row.getLong("id"), row.getString("code"), new LocalizedText(row.getString("name_ar"), row.getString("name_en")),
          CounterpartReply.valueOf(row.getString("reply")), reason == null ? null : DeclineReason.valueOf(reason), row.getInt("times"));
    }).list().forEach(one -> add(one, lines));
    return new ArrayList<>(lines.values());
  }

  private static void add(Counted one, Map<Long, Line> lines) {
    Line line = lines.computeIfAbsent(one.id(), id -> new Line(one.code(), one.name(), new EnumMap<>(CounterpartReply.class), new EnumMap<>(DeclineReason.class)));
    line.replies().merge(one.reply(), one.times(), Integer::sum);
    if (one.reason() != null) {
      line.declined().merge(one.reason(), one.times(), Integer::sum);
    }
  }
}
