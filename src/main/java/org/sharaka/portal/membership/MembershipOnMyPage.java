package org.sharaka.portal.membership;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.cases.CaseFile;
import org.sharaka.cases.CaseFiles;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.memberships.Membership;
import org.sharaka.memberships.MembershipStatus;
import org.sharaka.memberships.Memberships;
import org.sharaka.platform.web.Sentences;
import org.sharaka.portal.PartnerCases;
import org.springframework.stereotype.Component;

/** An organisation's memberships among its cases. */
@Component
class MembershipOnMyPage implements PartnerCases {

  private final Memberships memberships;
  private final CaseFiles files;
  private final Sentences sentences;

  MembershipOnMyPage(Memberships memberships, CaseFiles files, Sentences sentences) {
    this.memberships = memberships;
    this.files = files;
    this.sentences = sentences;
  }

  @Override
  public List<Line> of(Collection<Long> organisations, Locale locale) {
    List<Membership> found = memberships.of(organisations);
    Map<CaseNumber, LocalizedText> titles = files.find(found.stream().map(Membership::number).toList()).stream().collect(Collectors.toMap(CaseFile::number, CaseFile::title));
    return found.stream().map(membership -> new Line(membership.number(), titles.get(membership.number()),
        sentences.say("status.membership." + membership.status(), Map.of(), locale), mood(membership.status()), null,
        "/my/memberships/" + membership.number())).toList();
  }

  private static String mood(MembershipStatus status) {
    return switch (status) {
      case ACTIVE -> "done";
      case INFO_REQUESTED, SUSPENDED, REFUSED -> "wait";
      case REJECTED, LAPSED, WITHDRAWN, RESIGNED, ENDED -> "plain";
      default -> "";
    };
  }
}
