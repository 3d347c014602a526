package org.sharaka;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Runs public-policy projects and public–civil dialogue as cases. */
@Modulithic(systemName = "Sharaka", sharedModules = "kernel")
@SpringBootApplication
@ConfigurationPropertiesScan
public class Sharaka {

  public static void main(String[] args) {
    SpringApplication.run(Sharaka.class, args);
  }
}
