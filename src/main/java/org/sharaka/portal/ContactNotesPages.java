package org.sharaka.portal;

import java.util.List;
import java.util.stream.IntStream;
import org.sharaka.cases.CaseFiles;
import org.sharaka.kernel.NotFound;
import org.sharaka.kernel.Refused;
import org.sharaka.stakeholders.contacts.AnswerNotes;
import org.sharaka.stakeholders.contacts.Contact;
import org.sharaka.stakeholders.contacts.Contacts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which someone confirms or corrects the notes of what they said; the token in its address is the key. */
@Controller
@RequestMapping("/contact-notes/{token}")
class ContactNotesPages {

  private final Contacts contacts;
  private final AnswerNotes answer;
  private final CaseFiles files;

  ContactNotesPages(Contacts contacts, AnswerNotes answer, CaseFiles files) {
    this.contacts = contacts;
    this.answer = answer;
    this.files = files;
  }

  @GetMapping
  String page(@PathVariable String token, Model model) {
    Contact contact = contacts.behind(token).orElseThrow(() -> new NotFound("contact notes"));
    return show(contact, contact.statements().stream().map(statement -> statement.text()).toList(), List.of(), model);
  }

  @PostMapping
  ModelAndView answer(@PathVariable String token, @RequestParam MultiValueMap<String, String> typed, Model model) {
    Contact contact = contacts.behind(token).orElseThrow(() -> new NotFound("contact notes"));
    List<String> texts = texts(contact, typed);
    try {
      answer.handle(token, texts);
      return new ModelAndView("redirect:/contact-notes/{token}");
    } catch (Refused refused) {
      return new ModelAndView(show(contact, texts, refused.refusals(), model), HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private String show(Contact contact, List<String> texts, List<?> refusals, Model model) {
    model.addAttribute("contact", contact);
    model.addAttribute("texts", texts);
    model.addAttribute("project", files.find(contact.number()).orElseThrow().title());
    model.addAttribute("open", contact.state() == Contact.State.NOTED && contact.notes().answer() == null);
    model.addAttribute("refusals", refusals);
    return "portal/contact-notes";
  }

  /** Browsers send line ends as two characters; a statement must not count as corrected for that. */
  private static List<String> texts(Contact contact, MultiValueMap<String, String> typed) {
    return IntStream.range(0, contact.statements().size())
        .mapToObj(i -> typed.getFirst("text" + i)).map(text -> text == null ? "" : text.replace("\r\n", "\n")).toList();
  }
}
