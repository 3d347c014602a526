package org.sharaka.notifications;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param from        the sender of all mail
 * @param connections how many connections to the mail server work side by side on each node
 * @param portion     how many mails one job sends at most
 * @param portionTime how long one job sends at most; must stay well below the job executor's lock time
 */
@ConfigurationProperties("sharaka.mail")
record MailSettings(String from, @DefaultValue("4") int connections, @DefaultValue("1000") int portion,
    @DefaultValue("20s") Duration portionTime) {}
