package org.sharaka.workflow.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.gatherings.Minutes;
import org.sharaka.gatherings.PointKind;
import org.sharaka.kernel.Sector;
import org.sharaka.workflow.tasks.FormValues;

/** The points of minutes as the forms have them, when they are recorded, drafted and revised. */
public final class PointRows {

  private PointRows() {}

  public static List<Minutes.Point> typed(FormValues values) {
    return values.rows("points").stream().map(row -> new Minutes.Point(row.choice("kind", PointKind.class), row.choice("sector", Sector.class),
        row.text("text"), row.text("owner"), row.date("due"), row.integer("item"))).toList();
  }

  public static List<Map<String, Object>> shown(List<Minutes.Point> points) {
    return points.stream().map(PointRows::row).toList();
  }

  private static Map<String, Object> row(Minutes.Point point) {
    Map<String, Object> row = new HashMap<>(Map.of("kind", point.kind(), "text", point.text()));
    row.put("sector", point.sector());
    row.put("owner", point.owner());
    row.put("due", point.due());
    row.put("item", point.item() == null ? null : point.item().toString());
    return row;
  }
}
