package org.sharaka.notifications;

import java.util.List;
import java.util.Map;
import org.sharaka.kernel.CaseNumber;

/**
 * A message and those it goes to. Its words stand in the message bundles under {@code mail.<template>}: {@code .subject},
 * {@code .body} with paragraphs parted by {@code |}, and {@code .action}, the words of a button that opens the fact
 * {@code link}.
 *
 * @param key      names the occasion; queueing the same key again changes nothing
 * @param about    the case it belongs to, or {@code null}
 * @param facts    values of the message, the same for everyone
 * @param calendar an iCalendar invitation to enclose, or {@code null}; {@link #ADDRESSEE} in it becomes each recipient's address
 */
public record Mailing(String key, CaseNumber about, String template, Map<String, ?> facts, String calendar, List<Recipient> recipients) {

  /** Stands for the recipient in an enclosed invitation, so that each learns of nobody else. */
  public static final String ADDRESSEE = "mailto:addressee@invalid";

  public static Mailing of(String key, CaseNumber about, String template, Map<String, ?> facts, List<Recipient> recipients) {
    return new Mailing(key, about, template, facts, null, recipients);
  }
}
