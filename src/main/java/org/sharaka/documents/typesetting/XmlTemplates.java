package org.sharaka.documents.typesetting;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;

/** The templates of both formats are XML. */
@Configuration
class XmlTemplates {

  @Bean
  SpringResourceTemplateResolver xmlTemplateResolver() {
    SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
    resolver.setOrder(1);
    resolver.setResolvablePatterns(Set.of("fo/*", "docx/*"));
    resolver.setPrefix("classpath:/templates/");
    resolver.setSuffix(".xml");
    resolver.setTemplateMode(TemplateMode.XML);
    resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
    return resolver;
  }
}
