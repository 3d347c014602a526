package org.sharaka.projects.outreach;

import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.stakeholders.ContactChannel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The needs of a project's stakeholders, one for each theme that was raised, counted by sector and channel. */
@Service
@Transactional
public class Needs {

  private final JdbcClient db;

  /** @param sectors how many sectors raised it */
  public record Need(long id, Theme theme, LocalizedText text, int statements, int sectors) {}

  /** How often a sector raised a theme. */
  public record Cell(String theme, Sector sector, int statements) {}

  /** How often a theme came up in a channel. */
  public record ChannelCell(String theme, ContactChannel channel, int statements) {}

  Needs(JdbcClient db) {
    this.db = db;
  }

  /** Registers a need for each theme with a settled statement; what is registered stays, with the words it was given. */
  public int register(CaseNumber number) {
    db.sql("""
        insert into need (project, theme, text_ar, text_en)
        select cast(:project as varchar(20)), t.code, t.name_ar, t.name_en from theme t
        where exists (select 1 from statement s where s.project = :project and s.final_theme = t.code)
        and not exists (select 1 from need n where n.project = :project and n.theme = t.code)""").param("project", number.value()).update();
    return db.sql("select count(*) from need where project = ?").param(number.value()).query(Integer.class).single();
  }

  public void word(CaseNumber number, long id, LocalizedText text) {
    db.sql("update need set text_ar = ?, text_en = ? where id = ? and project = ?").params(text.ar(), text.en(), id, number.value()).update();
  }

  /** The most frequent first. */
  @Transactional(readOnly = true)
  public List<Need> of(CaseNumber number) {
    return db.sql("""
        select n.id, n.theme, n.text_ar, n.text_en, t.name_ar, t.name_en, count(s.id) as statements, count(distinct s.sector) as sectors
        from need n join theme t on t.code = n.theme left join statement s on s.project = n.project and s.final_theme = n.theme
        where n.project = ? group by n.id, n.theme, n.text_ar, n.text_en, t.name_ar, t.name_en order by count(s.id) desc, n.theme""")
        .param(number.value()).query((row, n) -> new Need(row.getLong("id"),
            new Theme(row.getString("theme"), new LocalizedText(row.getString("name_ar"), row.getString("name_en"))),
            new LocalizedText(row.getString("text_ar"), row.getString("text_en")), row.getInt("statements"), row.getInt("sectors"))).list();
  }

  @Transactional(readOnly = true)
  public List<Cell> bySector(CaseNumber number) {
    return db.sql("select final_theme, sector, count(*) as statements from statement where project = ? and final_theme is not null group by final_theme, sector")
        .param(number.value()).query((row, n) -> new Cell(row.getString("final_theme"), Sector.valueOf(row.getString("sector")), row.getInt("statements"))).list();
  }

  @Transactional(readOnly = true)
  public List<ChannelCell> byChannel(CaseNumber number) {
    return db.sql("select final_theme, channel, count(*) as statements from statement where project = ? and final_theme is not null group by final_theme, channel")
        .param(number.value()).query((row, n) -> new ChannelCell(row.getString("final_theme"), ContactChannel.valueOf(row.getString("channel")),
            row.getInt("statements"))).list();
  }

  @Transactional(readOnly = true)
  public int uncoded(CaseNumber number) {
    return db.sql("select count(*) from statement where project = ? and final_theme is null").param(number.value()).query(Integer.class).single();
  }
}
