package org.sharaka.portal;

import org.sharaka.documents.DocumentResponse;
import org.sharaka.documents.Documents;
import org.sharaka.documents.StoredDocument;
import org.sharaka.documents.Visibility;
import org.sharaka.kernel.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A published document at its public address; what was withdrawn leaves a notice there. */
@Controller
class PublicDocument {

  private final Documents documents;
  private final DocumentResponse responses;

  PublicDocument(Documents documents, DocumentResponse responses) {
    this.documents = documents;
    this.responses = responses;
  }

  @GetMapping({"/projects/{number}/documents/{id:\\d{1,18}}", "/requests/{number}/documents/{id:\\d{1,18}}"})
  Object open(@PathVariable String number, @PathVariable long id, @RequestParam(required = false) String show) {
    StoredDocument document = documents.find(id).filter(d -> d.visibility() == Visibility.PUBLIC && d.caseNumber().value().equals(number))
        .orElseThrow(() -> new NotFound(id));
    return document.isWithdrawn() ? notice(document) : responses.of(document, show != null);
  }

  private static ModelAndView notice(StoredDocument document) {
    ModelAndView page = new ModelAndView("portal/withdrawn-document");
    page.addObject("document", document);
    page.setStatus(HttpStatus.GONE);
    return page;
  }
}
