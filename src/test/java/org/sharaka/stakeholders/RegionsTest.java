package org.sharaka.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.support.SharakaTest;
import org.springframework.beans.factory.annotation.Autowired;

@SharakaTest
class RegionsTest {

  @Autowired Regions regions;

  @ParameterizedTest
  @CsvSource({"Dhofar, Dhofar", "ظفار, Dhofar", "محافظة ظفار, Dhofar", "al-dakhiliyah, Dakhiliyah", "الداخليه, Dakhiliyah", "Al Batinah North, North Batinah",
      "محافظة شمال الباطنة, North Batinah", "North Al Batinah Governorate, North Batinah", "Mars, Mars", "بيروت, بيروت"})
  void aRegionIsRecognisedInEitherLanguageAndOthersAreKeptAsWritten(String written, String kept) {
    assertThat(regions.recognised(written)).isEqualTo(kept);
  }

  @Test
  void keptRegionsAreNamedInBothLanguages() {
    assertThat(regions.all()).hasSize(11).extracting(Regions.Region::code).startsWith("Muscat", "Dhofar");
    assertThat(regions.name("South Sharqiyah")).isEqualTo(new LocalizedText("جنوب الشرقية", "South Ash Sharqiyah"));
    assertThat(regions.name("Beirut")).isEqualTo(new LocalizedText("بيروت", "Beirut"));
    assertThat(regions.name("Mars")).isEqualTo(LocalizedText.same("Mars"));
    assertThat(regions.name("")).isNull();
  }
}
