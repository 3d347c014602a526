package org.sharaka.workflow.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.Sector;
import org.springframework.stereotype.Component;

/** What the fictional stakeholders have to say, by sector. */
@Component
class Said {

  static final List<Sector> SECTORS = List.of(Sector.GOVERNMENT, Sector.PRIVATE, Sector.CIVIL_SOCIETY, Sector.ACADEMIA);

  private final Map<Sector, List<String>> lines = new EnumMap<>(Sector.class);

  Said() {
    StoryText text = StoryText.read("statements");
    SECTORS.forEach(sector -> lines.put(sector, text.lines(sector.name())));
  }

  String by(Sector sector, int turn) {
    List<String> own = lines.get(sector);
    return own.get(turn % own.size());
  }
}
