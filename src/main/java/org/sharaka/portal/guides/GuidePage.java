package org.sharaka.portal.guides;

import java.util.Locale;
import org.sharaka.guidelines.AdoptionFile;
import org.sharaka.guidelines.AdoptionFiles;
import org.sharaka.guidelines.Guide;
import org.sharaka.guidelines.Guides;
import org.sharaka.guidelines.IntendedUse;
import org.sharaka.guidelines.IntendedUses;
import org.sharaka.kernel.NotFound;
import org.sharaka.portal.projects.PublicProjects;
import org.sharaka.portal.projects.PublicTexts;
import org.sharaka.projects.ProjectBoard;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The guide or charter of a project as a page to read and to cite from, and who means to use it. */
@Controller
class GuidePage {

  private final PublicProjects projects;
  private final PublicTexts texts;
  private final Guides guides;
  private final AdoptionFiles adoptions;
  private final IntendedUses uses;

  GuidePage(PublicProjects projects, PublicTexts texts, Guides guides, AdoptionFiles adoptions, IntendedUses uses) {
    this.projects = projects;
    this.texts = texts;
    this.guides = guides;
    this.adoptions = adoptions;
    this.uses = uses;
  }

  @GetMapping("/projects/{number}/guide")
  ModelAndView read(@PathVariable String number, Model model, Locale locale) {
    ProjectBoard.Line project = projects.find(number).orElseThrow(() -> new NotFound(number));
    PublicTexts.Reading reading = texts.of(project.number()).orElseThrow(() -> new NotFound("guide of " + number));
    Guide guide = reading.guide();
    model.addAttribute("project", project);
    model.addAttribute("guide", guide);
    model.addAttribute("title", guide.title().in(locale));
    if (guide.isWithdrawn()) {
      return new ModelAndView("portal/guide/withdrawn", HttpStatus.GONE);
    }
    model.addAttribute("reading", reading);
    model.addAttribute("text", guides.text(reading.version().id()));
    model.addAttribute("decision", adoptions.latest(guide.number()).flatMap(AdoptionFile::decision).orElse(null));
    if (!reading.isDraft()) {
      model.addAttribute("figures", uses.figures(guide.number()));
      model.addAttribute("extents", IntendedUse.Extent.values());
      model.addAttribute("named", uses.named(guide.number()));
    }
    return new ModelAndView("portal/guide/text");
  }
}
