package org.sharaka.desk.register;

import java.util.List;
import org.sharaka.stakeholders.StakeholderMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The stakeholder map: influence from bottom to top, interest along the line. */
@Controller
class StakeholderMapPage {

  private static final List<Integer> UPWARDS = List.of(5, 4, 3, 2, 1);
  private static final List<Integer> ALONG = List.of(1, 2, 3, 4, 5);
  private static final int SHOWN = 100;

  private final StakeholderMap map;

  StakeholderMapPage(StakeholderMap map) {
    this.map = map;
  }

  @GetMapping("/desk/register/map")
  String map(@RequestParam(required = false) Integer influence, @RequestParam(required = false) Integer interest, Model model) {
    model.addAttribute("fields", map.fields());
    model.addAttribute("upwards", UPWARDS);
    model.addAttribute("along", ALONG);
    model.addAttribute("unassessed", map.unassessed());
    model.addAttribute("influence", influence);
    model.addAttribute("interest", interest);
    model.addAttribute("people", influence == null || interest == null ? null : map.at(influence, interest, SHOWN));
    return "desk/register/map";
  }
}
