package org.sharaka.platform;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Looks, before anything is opened, whether a production installation was told what it cannot guess. */
@Component
@Profile("production")
class ProductionNeeds implements BeanFactoryPostProcessor, EnvironmentAware {

  private Environment environment;

  @Override
  public void setEnvironment(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    List<String> missing = missing(environment);
    if (!missing.isEmpty()) {
      throw new SettingsMissing(missing);
    }
  }

  static List<String> missing(Environment environment) {
    List<String> missing = new ArrayList<>();
    if (isBlank(environment, "spring.datasource.url")) {
      missing.add("a database: set SPRING_DATASOURCE_URL (jdbc:postgresql://host:5432/sharaka), SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD");
    }
    if (isBlank(environment, "sharaka.admin-password")) {
      missing.add("the first administrator's password: set SHARAKA_ADMIN_PASSWORD");
    }
    if (environment.acceptsProfiles(Profiles.of("demo"))) {
      missing.add("a decision: the profile demo brings accounts whose password everyone knows; name only one of demo and production");
    }
    return missing;
  }

  private static boolean isBlank(Environment environment, String setting) {
    return environment.getProperty(setting, "").isBlank();
  }
}
