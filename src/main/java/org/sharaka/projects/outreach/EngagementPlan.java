package org.sharaka.projects.outreach;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.kernel.Refusal;
import org.sharaka.kernel.Refused;
import org.sharaka.kernel.Sector;

/**
 * Whom a project reaches, how closely and how often.
 *
 * @param boundary what of it is disclosed and what is not
 */
public record EngagementPlan(List<Group> groups, int workshops, String boundary, String risks) {

  /** The sectors no plan may leave out. */
  public static final Set<Sector> SECTORS = EnumSet.of(Sector.GOVERNMENT, Sector.PRIVATE, Sector.CIVIL_SOCIETY, Sector.ACADEMIA);

  /** What is planned for one sector, beside the survey that goes to all. */
  public record Group(Sector sector, ParticipationLevel level, int interviews, int calls, String indicator) {}

  public int interviews() {
    return groups.stream().mapToInt(Group::interviews).sum();
  }

  public int calls() {
    return groups.stream().mapToInt(Group::calls).sum();
  }

  /** Each sector once and with an interview at least; merely informing people is no consultation. */
  void check() {
    List<Refusal> refusals = new ArrayList<>();
    Set<Sector> planned = EnumSet.noneOf(Sector.class);
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      if (!planned.add(group.sector())) {
        refusals.add(Refusal.at("groups[" + i + "].sector", "outreach.sectorTwice"));
      }
      if (group.interviews() < 1) {
        refusals.add(Refusal.at("groups[" + i + "].interviews", "outreach.interviewEach"));
      }
      if (group.level() == ParticipationLevel.INFORM) {
        refusals.add(Refusal.at("groups[" + i + "].level", "outreach.informOnly"));
      }
    }
    SECTORS.stream().filter(sector -> !planned.contains(sector))
        .forEach(sector -> refusals.add(Refusal.at("groups", "outreach.sectorMissing", Map.of("sector", sector.code()))));
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }
}
