package org.sharaka.workflow.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sharaka.gatherings.CheckIn;
import org.sharaka.gatherings.ConveneEvent;
import org.sharaka.gatherings.DecidePaper;
import org.sharaka.gatherings.EventType;
import org.sharaka.gatherings.Events;
import org.sharaka.gatherings.ForumPaper;
import org.sharaka.gatherings.ForumPapers;
import org.sharaka.gatherings.GatheringStatus;
import org.sharaka.gatherings.Gatherings;
import org.sharaka.gatherings.GuestList;
import org.sharaka.gatherings.GuestReply;
import org.sharaka.gatherings.HandInPaper;
import org.sharaka.gatherings.ReviewPaper;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.sharaka.kernel.LocalizedText;
import org.sharaka.kernel.WorkingCalendar;
import org.sharaka.stakeholders.Person;
import org.sharaka.workflow.tasks.TaskInbox;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A forum of three days: its papers, who came, and what it recommends. */
@Component
@ConditionalOnProperty(name = "sharaka.demo", havingValue = "true")
class HeldForum implements Story {

  private static final int DAYS_AGO = 184;
  private static final List<String> REVIEWERS = List.of("researcher", "coordinator");
  private static final String FORUM = "forum";

  private final ConveneEvent convene;
  private final Gatherings gatherings;
  private final Events events;
  private final GuestList guests;
  private final CheckIn checkIn;
  private final ForumPapers papers;
  private final HandInPaper handIn;
  private final ReviewPaper review;
  private final DecidePaper decide;
  private final OfficeDays days;
  private final OfficeForms forms;
  private final RequestPartners partners;
  private final Crowd crowd;
  private final TaskInbox inbox;
  private final WorkingCalendar calendar;

  HeldForum(ConveneEvent convene, Gatherings gatherings, Events events, GuestList guests, CheckIn checkIn, ForumPapers papers, HandInPaper handIn, ReviewPaper review,
      DecidePaper decide, OfficeDays days, OfficeForms forms, RequestPartners partners, Crowd crowd, TaskInbox inbox, WorkingCalendar calendar) {
    this.convene = convene;
    this.gatherings = gatherings;
    this.events = events;
    this.guests = guests;
    this.checkIn = checkIn;
    this.papers = papers;
    this.handIn = handIn;
    this.review = review;
    this.decide = decide;
    this.days = days;
    this.forms = forms;
    this.partners = partners;
    this.crowd = crowd;
    this.inbox = inbox;
    this.calendar = calendar;
  }

  @Override
  public int beginsDaysAgo() {
    return DAYS_AGO;
  }

  @Override
  public void tell(LocalDate start, LocalDate today) {
    StoryText text = StoryText.read(FORUM);
    CaseNumber[] number = new CaseNumber[1];
    days.as("coordinator", () -> number[0] = convene.convene(new LocalizedText(text.text("titleAr"), text.text("titleEn")), LocalizedText.same(text.text("purpose")), EventType.FORUM));
    Work work = Work.on(number[0], text, List.of(crowd, this::authors), (account, task, values) -> inbox.complete(task.id(), values))
        .with("proposeEvent", (w, task) -> text.form("proposeEvent", calendar))
        .with("reviewPapers", (w, task) -> reviewed(w, task))
        .with("decidePapers", (w, task) -> decided(w, task))
        .with("checkIn", new LastDay())
        .with("closeEvent", (w, task) -> StoryText.with(text.part("closeEvent"), Map.of("recommendations", recommended())));
    days.until(work, w -> gatherings.get(w.number()).status() == GatheringStatus.HELD);
    days.rest(work, Instant.now());
  }

  /** As soon as papers are called for. */
  private void authors(Work work) {
    if (events.terms(work.number()).takesPapers(calendar.today()) && papers.of(work.number()).isEmpty()) {
      work.text().rows("papers").forEach(paper -> handIn(work, paper));
    }
  }

  private void handIn(Work work, Map<String, Object> paper) {
    String code = (String) paper.get("by");
    Person author = partners.speaker(code);
    handIn.handIn(new HandInPaper.Paper(work.number(), UUID.randomUUID().toString(), author.name(), author.email(), partners.organisation(code).name().ar(), Language.AR,
        (String) paper.get("title"), (String) paper.get("gist"), true));
  }

  private Map<String, ?> reviewed(Work work, TaskInbox.Line task) {
    papers.of(work.number()).forEach(paper -> REVIEWERS.forEach(reviewer -> days.as(reviewer, () -> review.review(work.number(), paper.id(),
        told(work, paper).containsKey("session") ? ForumPaper.Verdict.ACCEPT : ForumPaper.Verdict.DECLINE, null))));
    return forms.of(task.task());
  }

  private Map<String, ?> decided(Work work, TaskInbox.Line task) {
    papers.of(work.number()).forEach(paper -> decide.decide(work.number(), paper.id(), (Integer) told(work, paper).get("session"), (String) told(work, paper).get("reason")));
    return forms.of(task.task());
  }

  private static Map<String, Object> told(Work work, ForumPaper paper) {
    return work.text().rows("papers").stream().filter(one -> one.get("title").equals(paper.title())).findFirst().orElseThrow();
  }

  private static List<Map<String, Object>> recommended() {
    return StoryText.read("recommendations").rows("told").stream().filter(one -> FORUM.equals(one.get("in")))
        .map(one -> Map.of("textAr", one.get("ar"), "textEn", one.get("en"), "source", one.get("kind"))).toList();
  }

  /** The lists of all days are entered on the last: most came on the first, fewer on the others. */
  private final class LastDay implements Part {

    @Override
    public Map<String, ?> fill(Work work, TaskInbox.Line task) {
      List<LocalDate> held = gatherings.get(work.number()).arrangement().schedule().days();
      List<GuestList.Row> coming = guests.all(work.number()).filter(row -> row.reply() == GuestReply.ACCEPTED).limit(work.text().number("attended")).toList();
      for (int i = 0; i < coming.size(); i++) {
        long guest = coming.get(i).id();
        held.stream().limit(1 + i % held.size()).forEach(day -> checkIn.tick(new CheckIn.Tick(work.number(), guest, day, true)));
      }
      return forms.of(task.task());
    }

    @Override
    public Instant notBefore(Work work, TaskInbox.Line task) {
      return gatherings.get(work.number()).arrangement().schedule().end(calendar.zone());
    }
  }
}
