package org.sharaka.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.sharaka.cases.CaseType;
import org.sharaka.dialogues.intake.KeepFile;
import org.sharaka.documents.DocumentResponse;
import org.sharaka.documents.Documents;
import org.sharaka.documents.StoredDocument;
import org.sharaka.documents.UploadDocument;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refused;
import org.sharaka.platform.web.Sentences;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The documents of a case on the desk: their list, adding one, and opening one. */
@Controller
class CaseDocumentsPage {

  private final OpenCase cases;
  private final Documents documents;
  private final DocumentShelf shelf;
  private final UploadDocument uploads;
  private final KeepFile requestFiles;
  private final DocumentResponse responses;
  private final Sentences sentences;

  CaseDocumentsPage(OpenCase cases, Documents documents, DocumentShelf shelf, UploadDocument uploads, KeepFile requestFiles, DocumentResponse responses, Sentences sentences) {
    this.cases = cases;
    this.documents = documents;
    this.shelf = shelf;
    this.uploads = uploads;
    this.requestFiles = requestFiles;
    this.responses = responses;
    this.sentences = sentences;
  }

  @GetMapping("/desk/cases/{number}/documents")
  String list(@PathVariable String number, Model model) {
    return page(number, model);
  }

  @PreAuthorize("@documentShelf.mayAdd()")
  @PostMapping("/desk/cases/{number}/documents")
  String add(@PathVariable String number, UploadForm form, @RequestParam(required = false) MultipartFile file, Model model,
      RedirectAttributes after, HttpServletResponse response, Locale locale) {
    CaseNumber caseNumber = cases.findForDocuments(number).number();
    try {
      StoredDocument added = keep(form.of(caseNumber, file));
      after.addFlashAttribute("added", Map.of("title", added.title().in(locale), "version", added.version()));
      return "redirect:/desk/cases/{number}/documents";
    } catch (Refused refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      model.addAttribute("upload", form);
      model.addAttribute("uploadErrors", errors(refused, locale));
      return page(number, model);
    }
  }

  @GetMapping("/desk/documents/{id:\\d{1,18}}")
  ResponseEntity<InputStreamResource> open(@PathVariable long id, @RequestParam(required = false) String show) {
    StoredDocument document = documents.find(id).orElseThrow(() -> new NotFound(id));
    cases.findForDocuments(document.caseNumber().value());
    if (!shelf.mayOpen(document)) {
      throw new AccessDeniedException("document " + id);
    }
    return responses.of(document, show != null);
  }

  private StoredDocument keep(UploadDocument.Upload upload) {
    return upload.caseNumber().prefix().equals(CaseType.REQUEST.prefix()) ? requestFiles.keep(upload, shelf.reviews()) : uploads.upload(upload);
  }

  private String page(String number, Model model) {
    model.addAttribute("caseFile", cases.findForDocuments(number));
    return "desk/case-documents";
  }

  private Map<String, String> errors(Refused refused, Locale locale) {
    Map<String, String> errors = new LinkedHashMap<>();
    refused.refusals().forEach(refusal -> errors.putIfAbsent(refusal.field(), sentences.why(refusal, locale)));
    return errors;
  }
}
