package org.sharaka;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * Runs public-policy projects and public–civil dialogue as cases. Beans are known by their full class name, except those the
 * models name: so a use case and the delegate that calls it may share the plain name of what they do.
 */
@Modulithic(systemName = "Sharaka", sharedModules = "kernel")
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Sharaka {

  public static void main(String[] args) {
    SpringApplication.run(Sharaka.class, args);
  }
}
