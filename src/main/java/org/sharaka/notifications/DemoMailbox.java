package org.sharaka.notifications;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Properties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.mail.MailProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The demo brings a mail server of its own that delivers nowhere; naming a server with {@code spring.mail.host} replaces it. */
@Configuration
@EnableConfigurationProperties(MailProperties.class)
@ConditionalOnExpression("${sharaka.demo:false} and '${spring.mail.host:}' == ''")
class DemoMailbox {

  @Bean(initMethod = "start", destroyMethod = "stop")
  GreenMail mailCatcher() {
    GreenMail catcher = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    catcher.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    return catcher;
  }

  @Bean
  JavaMailSender mailSender(GreenMail catcher, MailProperties settings) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(catcher.getSmtp().getPort());
    Properties properties = new Properties();
    properties.putAll(settings.getProperties());
    properties.put("mail.smtp.ehlo", "false"); // the catcher answers EHLO in two pieces, the second of which waits 40 ms for the first one's receipt
    sender.setJavaMailProperties(properties);
    return sender;
  }

  @Bean
  CaughtMail caughtMail(GreenMail catcher) {
    return new CaughtMail(catcher);
  }
}
