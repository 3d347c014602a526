package org.sharaka.memberships;

import java.util.Map;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Nobody appealed in time. */
@Service
@Transactional
public class CloseRefusal {

  private final MemberFile file;

  CloseRefusal(MemberFile file) {
    this.file = file;
  }

  public void handle(CaseNumber number) {
    file.change(number, Membership::rejected, "rejected", Map.of());
  }
}
