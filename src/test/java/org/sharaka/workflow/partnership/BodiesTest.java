package org.sharaka.workflow.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.Sector;
import org.sharaka.stakeholders.Organisation;

class BodiesTest {

  @Test
  void twoOfOneNameAreToldApartByTheirCodes() {
    List<Organisation> bodies = List.of(body(5, "ORG-005", "وزارة الأشغال", "Ministry of Works"), body(57, "ORG-057", "وزارة الأشغال", "Ministry of Works"),
        body(6, "ORG-006", "وزارة التعليم", "Ministry of Education"));
    assertThat(Bodies.of(bodies)).extracting(option -> ((LocalizedText) option.get("label")).en())
        .containsExactly("Ministry of Works (ORG-005)", "Ministry of Works (ORG-057)", "Ministry of Education");
  }

  private static Organisation body(long id, String code, String ar, String en) {
    return new Organisation(id, code, new LocalizedText(ar, en), Sector.GOVERNMENT, "Muscat");
  }
}
