package org.sharaka.desk.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sharaka.desk.requests.RequestAccess;
import org.sharaka.dialogues.Applications;
import org.sharaka.dialogues.Counterpart;
import org.sharaka.dialogues.Counterparts;
import org.sharaka.dialogues.DialogueRequest;
import org.sharaka.dialogues.ReadRequest;
import org.sharaka.dialogues.RequestChannel;
import org.sharaka.dialogues.Requests;
import org.sharaka.dialogues.SubmitRequest;
import org.sharaka.dialogues.TypedRequest;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.NotFound;
import org.sharaka.platform.security.SignedIn;
import org.sharaka.platform.web.Sentences;
import org.sharaka.stakeholders.Register;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Requests for dialogue for programs, such as the office's own intake of letters. */
@RestController
@RequestMapping("/api/v1/dialogue-requests")
@Tag(name = "Dialogue requests")
class DialogueRequestsApi {

  private final SubmitRequest submit;
  private final Requests requests;
  private final Applications applications;
  private final Counterparts counterparts;
  private final Register register;
  private final RequestAccess access;
  private final SignedIn signedIn;
  private final Sentences sentences;

  record Taken(String number) {}

  record Invitation(String organisation, String reply, LocalDate replyBy) {}

  record RequestDto(String number, String title, String titleAr, String titleEn, String status, String statusName, String side, String channel, String area,
      String priority, boolean sensitive, String officer, String applicant, Instant submittedAt, Instant acceptedAt, LocalDate sessionOn,
      List<Invitation> counterparts) {}

  DialogueRequestsApi(SubmitRequest submit, Requests requests, Applications applications, Counterparts counterparts, Register register, RequestAccess access,
      SignedIn signedIn, Sentences sentences) {
    this.submit = submit;
    this.requests = requests;
    this.applications = applications;
    this.counterparts = counterparts;
    this.register = register;
    this.access = access;
    this.signedIn = signedIn;
    this.sentences = sentences;
  }

  @PostMapping
  @PreAuthorize("hasAnyRole('secretariat', 'manager')")
  @Operation(summary = "Make a request for dialogue on behalf of an organisation",
      description = "The fields of the form on the portal and submissionId; the same submissionId again is answered with the same number.")
  ResponseEntity<Taken> submit(@RequestBody Map<String, Object> asked, Locale locale) {
    TypedRequest form = form(asked);
    SubmitRequest.Receipt receipt = submit.submit(new SubmitRequest.Submission(form.text("submissionId"), channel(form), form,
        ReadRequest.Sender.office(signedIn.name(), Language.of(locale))));
    Taken taken = new Taken(receipt.number().value());
    return receipt.repeated() ? ResponseEntity.ok(taken) : ResponseEntity.created(URI.create("/api/v1/dialogue-requests/" + receipt.number())).body(taken);
  }

  @GetMapping("/{number}")
  @Operation(summary = "One request: where it stands, who was invited and what they answered")
  RequestDto get(@PathVariable String number, Locale locale) {
    if (!CaseNumber.looksLike(number) || !access.toFiles()) {
      throw new NotFound(number);
    }
    return dto(requests.get(new CaseNumber(number)), locale);
  }

  /** Letters on paper say so themselves; everything else came through the interface. */
  private static RequestChannel channel(TypedRequest form) {
    return Arrays.stream(RequestChannel.values()).filter(one -> one != RequestChannel.PORTAL && one.name().equalsIgnoreCase(form.text("channel"))).findFirst()
        .orElse(RequestChannel.API);
  }

  /** Numbers and truths are taken as they would be typed; what no field could hold is taken for what it reads as. */
  private static TypedRequest form(Map<String, Object> asked) {
    Map<String, List<String>> values = new HashMap<>();
    asked.forEach((field, value) -> values.put(field, value == null ? List.of() : value instanceof List<?> several
        ? several.stream().map(String::valueOf).toList() : List.of(String.valueOf(value))));
    return new TypedRequest(values);
  }

  private RequestDto dto(DialogueRequest request, Locale locale) {
    return new RequestDto(request.number().value(), request.title().in(locale), request.title().ar(), request.title().en(), request.status().name(),
        sentences.say("status.request." + request.status(), Map.of(), locale), request.identity().side().name(), request.identity().channel().name(),
        request.handling().area(), request.handling().priority().name(), request.handling().sensitive(), request.handling().officer(), applicant(request, locale),
        request.identity().submittedAt(), request.course().acceptedAt(), request.course().sessionOn(), counterparts.of(request.number()).stream()
        .map(one -> invitation(one, locale)).toList());
  }

  private String applicant(DialogueRequest request, Locale locale) {
    Long organisation = request.identity().organisation();
    return organisation == null ? applications.get(request.number()).applicant().name() : register.organisation(organisation).orElseThrow().name().in(locale);
  }

  private Invitation invitation(Counterpart invited, Locale locale) {
    return new Invitation(register.organisation(invited.organisation()).orElseThrow().name().in(locale), invited.reply().name(), invited.replyBy());
  }
}
