package org.sharaka.workflow.invitation;

import java.util.HashMap;
import java.util.Map;
import org.sharaka.gatherings.CancelGathering;
import org.sharaka.gatherings.Permits;
import org.sharaka.gatherings.RecordPermit;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.workflow.tasks.FormBook;
import org.sharaka.workflow.tasks.FormValues;
import org.sharaka.workflow.tasks.ProcessForms;
import org.sharaka.workflow.tasks.TaskContext;
import org.springframework.stereotype.Component;

@Component
class InvitationForms implements ProcessForms {

  private final Permits permits;
  private final RecordPermit record;
  private final CancelGathering cancel;
  private final GatheringFields fields;

  InvitationForms(Permits permits, RecordPermit record, CancelGathering cancel, GatheringFields fields) {
    this.permits = permits;
    this.record = record;
    this.cancel = cancel;
    this.fields = fields;
  }

  @Override
  public void describe(FormBook.Pages pages) {
    pages.of(GuestInvitation.KEY).task(GuestInvitation.OBTAIN_PERMIT, this::permit, this::answered);
  }

  /** Asked again for another date, the form opens with the permit there was. */
  private Map<String, ?> permit(TaskContext task) {
    CaseNumber gathering = gathering(task);
    Map<String, Object> shown = new HashMap<>(fields.heading(gathering));
    shown.put("when", fields.when(gathering));
    permits.find(gathering).ifPresent(permit -> {
      shown.putAll(Map.of("permitNumber", permit.number(), "permitBy", permit.issuedBy()));
      shown.put("permitOn", permit.issuedOn());
    });
    return shown;
  }

  private Map<String, ?> answered(TaskContext task, FormValues values) {
    boolean granted = !values.text("answer").equals(GuestInvitation.PERMIT_DENIED);
    if (granted) {
      record.record(gathering(task), values.text("permitNumber"), values.text("permitBy"), values.date("permitOn"));
    } else {
      cancel.cancel(gathering(task), GatheringFields.typed(values, "reason"));
    }
    return Map.of(GuestInvitation.PERMIT_GRANTED, granted);
  }

  private static CaseNumber gathering(TaskContext task) {
    return new CaseNumber(task.text(GuestInvitation.GATHERING));
  }
}
