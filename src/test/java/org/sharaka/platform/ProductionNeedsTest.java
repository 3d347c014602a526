package org.sharaka.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class ProductionNeedsTest {

  private final MockEnvironment environment = new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://database/sharaka")
      .withProperty("sharaka.admin-password", "long and random");

  @Test
  void databaseAndPasswordAreEnough() {
    assertThat(ProductionNeeds.missing(environment)).isEmpty();
  }

  @Test
  void aBlankPasswordIsNone() {
    environment.setProperty("sharaka.admin-password", "  ");
    assertThat(ProductionNeeds.missing(environment)).singleElement().asString().contains("SHARAKA_ADMIN_PASSWORD");
  }

  @Test
  void withoutADatabaseTheEmbeddedOneIsNotTaken() {
    assertThat(ProductionNeeds.missing(new MockEnvironment().withProperty("sharaka.admin-password", "x"))).singleElement().asString()
        .contains("SPRING_DATASOURCE_URL");
  }

  @Test
  void theDemosAccountsNeverComeIntoProduction() {
    environment.setActiveProfiles("demo", "production");
    assertThat(ProductionNeeds.missing(environment)).singleElement().asString().contains("demo");
  }
}
