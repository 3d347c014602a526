package org.sharaka.gatherings;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the dialogue sessions of a project and who came to them. */
@Service
@Transactional(readOnly = true)
public class SessionFigures {

  private static final String PRESENT = """
      from guest g join gathering h on h.number = g.gathering
      where h.project = ? and h.kind = 'SESSION' and h.status = 'HELD' and""" + " " + Guests.WAS_THERE;

  private final JdbcClient db;

  /**
   * @param planned        all sessions of the project, whatever became of them
   * @param held           with a quorum
   * @param heads          different people who came to sessions with a quorum; {@code institutions} likewise
   * @param notRepresented sectors the sessions were to bring together and nobody of which came to one with a quorum
   */
  public record Figures(int planned, int held, int informal, int replaced, int cancelled, int heads, int institutions,
      Map<Sector, Integer> headsBySector, Set<Sector> notRepresented) {}

  SessionFigures(JdbcClient db) {
    this.db = db;
  }

  public Figures of(CaseNumber project) {
    Map<GatheringStatus, Integer> sessions = db.sql("select status, count(*) as n from gathering where project = ? and kind = 'SESSION' group by status")
        .param(project.value()).query((row, n) -> Map.entry(GatheringStatus.valueOf(row.getString("status")), row.getInt("n"))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    Map<Sector, Integer> heads = headsBySector(project);
    Set<Sector> missing = new TreeSet<>(wanted(project));
    missing.removeAll(heads.keySet());
    return new Figures(sessions.values().stream().mapToInt(Integer::intValue).sum(), sessions.getOrDefault(GatheringStatus.HELD, 0),
        sessions.getOrDefault(GatheringStatus.HELD_INFORMALLY, 0), sessions.getOrDefault(GatheringStatus.REPLACED, 0),
        sessions.getOrDefault(GatheringStatus.CANCELLED, 0), distinct(project, "person_id"), distinct(project, "institution_key"), heads, missing);
  }

  private int distinct(CaseNumber project, String column) {
    return db.sql("select count(distinct g." + column + ") " + PRESENT).param(project.value()).query(Integer.class).single();
  }

  private Map<Sector, Integer> headsBySector(CaseNumber project) {
    return db.sql("select g.sector, count(distinct g.person_id) as heads " + PRESENT + " group by g.sector").param(project.value())
        .query((row, n) -> Map.entry(Sector.valueOf(row.getString("sector")), row.getInt("heads"))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, TreeMap::new));
  }

  private Set<Sector> wanted(CaseNumber project) {
    return db.sql("select distinct s.sector from session_sector s join gathering g on g.number = s.session where g.project = ?")
        .param(project.value()).query(String.class).list().stream().map(Sector::valueOf).collect(Collectors.toSet());
  }
}
