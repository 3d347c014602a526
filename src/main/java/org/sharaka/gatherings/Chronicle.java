package org.sharaka.gatherings;

import java.util.HashMap;
import java.util.Map;
import org.sharaka.cases.CaseFiles;
import org.sharaka.cases.Timeline;
import org.springframework.stereotype.Component;

/** Writes what happened to a gathering into its own case and into the project's, and keeps the cover of its case. */
@Component
class Chronicle {

  private final Timeline timeline;
  private final CaseFiles files;

  Chronicle(Timeline timeline, CaseFiles files) {
    this.timeline = timeline;
    this.files = files;
  }

  void note(Gathering gathering, String event, Map<String, ?> facts) {
    Map<String, Object> named = named(gathering, facts);
    timeline.note(gathering.number(), "gathering." + event, named);
    if (gathering.project() != null) {
      timeline.note(gathering.project(), "gathering." + event, named);
    }
  }

  /** Tells the public too. */
  void publish(Gathering gathering, String event, Map<String, ?> facts) {
    Map<String, Object> named = named(gathering, facts);
    timeline.publish(gathering.number(), "gathering." + event, named);
    if (gathering.project() != null) {
      timeline.publish(gathering.project(), "gathering." + event, named);
    }
  }

  void moved(Gathering gathering) {
    files.moveTo(gathering.number(), gathering.status().name());
  }

  void closed(Gathering gathering) {
    files.close(gathering.number(), gathering.status().name());
  }

  private static Map<String, Object> named(Gathering gathering, Map<String, ?> facts) {
    Map<String, Object> named = new HashMap<>(facts);
    named.put("kind", gathering.kind().name());
    named.put("number", gathering.number().value());
    named.put("title", gathering.title());
    return named;
  }
}
