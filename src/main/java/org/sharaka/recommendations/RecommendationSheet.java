package org.sharaka.recommendations;

import java.util.List;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.stakeholders.Register;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything there is to read about a recommendation. */
@Service
@Transactional(readOnly = true)
public class RecommendationSheet {

  private final Recommendations recommendations;
  private final ActionPlans plans;
  private final ProgressReports reports;
  private final Register register;

  /** What one addressee said, plans and reported, the newest report first. */
  public record Part(Addressee addressee, LocalizedText name, List<PlannedAction> plan, List<ProgressReports.Report> reports, List<ProgressReports.Check> checks) {}

  /** One recommendation with its addressees. */
  public record Sheet(Recommendation recommendation, List<Part> parts) {}

  RecommendationSheet(Recommendations recommendations, ActionPlans plans, ProgressReports reports, Register register) {
    this.recommendations = recommendations;
    this.plans = plans;
    this.reports = reports;
    this.register = register;
  }

  public Sheet of(CaseNumber number) {
    Recommendation recommendation = recommendations.get(number);
    return new Sheet(recommendation, recommendation.addressees().stream().map(this::part).toList());
  }

  /** Those that came out of a case and that the public may read. */
  public List<Sheet> publishedFrom(CaseNumber source) {
    return recommendations.from(source).stream().map(this::of).filter(sheet -> sheet.recommendation().status().isPublic()).toList();
  }

  public Part part(Addressee addressee) {
    return new Part(addressee, register.organisation(addressee.organisationId()).orElseThrow().name(), plans.of(addressee.id()), reports.of(addressee.id()),
        reports.checks(addressee.id()));
  }
}
