package org.sharaka.portal.adherence;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.cases.CaseFile;
import org.sharaka.cases.CaseFiles;
import org.sharaka.guidelines.adherence.Adherence;
import org.sharaka.guidelines.adherence.AdherenceStatus;
import org.sharaka.guidelines.adherence.Adherences;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.platform.web.Sentences;
import org.sharaka.portal.PartnerCases;
import org.springframework.stereotype.Component;

/** An organisation's adherence to the charter among its cases. */
@Component
class AdherenceOnMyPage implements PartnerCases {

  private static final String PAGE = "/my/adherence";

  private final Adherences adherences;
  private final CaseFiles files;
  private final Sentences sentences;

  AdherenceOnMyPage(Adherences adherences, CaseFiles files, Sentences sentences) {
    this.adherences = adherences;
    this.files = files;
    this.sentences = sentences;
  }

  @Override
  public List<Line> of(Collection<Long> organisations, Locale locale) {
    List<Adherence> found = adherences.of(organisations);
    Map<CaseNumber, LocalizedText> titles = files.find(found.stream().map(Adherence::number).toList()).stream()
        .collect(Collectors.toMap(CaseFile::number, CaseFile::title));
    return found.stream().map(one -> new Line(one.number(), titles.get(one.number()), sentences.say("status.adherence." + one.status(), Map.of(), locale),
        one.status() == AdherenceStatus.REGISTERED ? "done" : one.status().isOver() ? "plain" : "", one.state().reportDueOn(), PAGE)).toList();
  }
}
