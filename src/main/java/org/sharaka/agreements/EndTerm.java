package org.sharaka.agreements;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The last day is over, or the renewal was signed before: says how the agreement ended. */
@Service
@Transactional
public class EndTerm {

  private final AgreementFile file;
  private final Agreements agreements;

  EndTerm(AgreementFile file, Agreements agreements) {
    this.file = file;
    this.agreements = agreements;
  }

  public AgreementStatus handle(CaseNumber number) {
    boolean renewed = agreements.successorOf(number).filter(next -> next.status().isPublic()).isPresent();
    return file.change(number, renewed ? Agreement::renewed : Agreement::expired, renewed ? "renewed" : "expired", Map.of()).status();
  }
}
