package org.sharaka.workflow.demo;

import java.util.List;
import java.util.Map;
import org.sharaka.stakeholders.Regions;
import org.springframework.stereotype.Component;

/** The campaign goes to the first regions of the country. */
@Component
class AwarenessParts implements UsualParts.Area {

  private static final int REGIONS = 3;

  private final OfficeForms forms;
  private final Regions regions;

  AwarenessParts(OfficeForms forms, Regions regions) {
    this.forms = forms;
    this.regions = regions;
  }

  @Override
  public Map<String, Part> parts() {
    List<String> codes = regions.all().stream().limit(REGIONS).map(Regions.Region::code).toList();
    return Map.of("planCampaign", (work, task) -> StoryText.with(forms.of("planCampaign"), Map.of("regions", codes)));
  }
}
