package org.sharaka.guidelines;

import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.CaseType;
import org.sharaka.cases.Timeline;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the guide of a project with an empty first draft. A project has one; asked again it answers with that. */
@Service
@Transactional
public class OpenGuide {

  private final CaseFiles files;
  private final Guides guides;
  private final Drafts drafts;
  private final Timeline timeline;
  private final JdbcClient db;

  OpenGuide(CaseFiles files, Guides guides, Drafts drafts, Timeline timeline, JdbcClient db) {
    this.files = files;
    this.guides = guides;
    this.drafts = drafts;
    this.timeline = timeline;
    this.db = db;
  }

  public CaseNumber open(CaseNumber project, GuideType type, LocalizedText title) {
    return guides.ofProject(project).map(Guide::number).orElseGet(() -> begin(project, type, title));
  }

  private CaseNumber begin(CaseNumber project, GuideType type, LocalizedText title) {
    CaseNumber number = files.open(CaseType.GUIDE, title, GuideStatus.DRAFTING.name(), project);
    db.sql("insert into guide (number, project, type) values (?, ?, ?)").params(number.value(), project.value(), type.name()).update();
    drafts.begin(number, "0.1", Milestone.PROPOSED_MODEL, null);
    timeline.note(number, "guide.opened", Map.of("title", title));
    return number;
  }
}
