package org.sharaka.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.workflow.models.Drawing.findings;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Artifact;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.junit.jupiter.api.Test;

/** The diagrams of the processes, as an official sees them in Cockpit, in Tasklist and in print. */
class DrawingsTest {

  private static final double TOUCHING = 2;
  private static final int LINES_BESIDE_THE_ICON = 3;

  @Test
  void everythingIsDrawn() {
    assertThat(findings(drawing -> Stream.concat(drawing.file().every(FlowElement.class), drawing.file().every(Artifact.class))
        .map(BaseElement::getId).filter(id -> !drawing.drawn().contains(id)))).isEmpty();
  }

  @Test
  void whatIsNamedBesideItsShapeHasAPlaceForTheName() {
    assertThat(findings(drawing -> drawing.file().every(FlowElement.class).filter(DrawingsTest::isNamedOutside).map(FlowElement::getId)
        .filter(id -> drawing.labels().stream().noneMatch(label -> label.id().equals(id))))).isEmpty();
  }

  @Test
  void shapesDoNotOverlap() {
    assertThat(findings(drawing -> pairs(drawing.shapes()).filter(pair -> !pair.one.holds(pair.other) && !pair.other.holds(pair.one))
        .filter(pair -> pair.one.box().intersects(pair.other.box())).map(pair -> pair.one.id() + " and " + pair.other.id()))).isEmpty();
  }

  @Test
  void noLineRunsThroughAShapeThatItDoesNotConnect() {
    assertThat(findings(drawing -> drawing.lines().stream().flatMap(line -> drawing.shapes().stream().filter(shape -> !shape.holdsOthers() && !shape.isAnEndOf(line))
        .filter(shape -> drawing.shapes().stream().noneMatch(end -> end.isAnEndOf(line) && end.holds(shape)))
        .filter(shape -> line.runsThrough(grown(shape.box(), -TOUCHING))).map(shape -> line.id() + " through " + shape.id())))).isEmpty();
  }

  @Test
  void linesDoNotCross() {
    assertThat(findings(drawing -> pairs(drawing.lines()).filter(pair -> !pair.one.sharesAnEndWith(pair.other) && pair.one.crosses(pair.other))
        .map(pair -> pair.one.id() + " over " + pair.other.id()))).isEmpty();
  }

  @Test
  void flowsRunUprightOrLevel() {
    assertThat(findings(drawing -> drawing.lines().stream().filter(Drawing.Line::flow)
        .filter(line -> line.segments().stream().anyMatch(part -> part.getX1() != part.getX2() && part.getY1() != part.getY2())).map(Drawing.Line::id))).isEmpty();
  }

  @Test
  void linesTouchWhatTheyConnect() {
    assertThat(findings(drawing -> drawing.lines().stream().filter(line -> drawing.shapes().stream().filter(shape -> line.ends().contains(shape.id()))
        .filter(shape -> line.runsThrough(grown(shape.box(), TOUCHING))).count() < line.ends().size()).map(Drawing.Line::id))).isEmpty();
  }

  @Test
  void labelsStandOnNoShape() {
    assertThat(findings(drawing -> drawing.labels().stream().flatMap(label -> drawing.shapes().stream()
        .filter(shape -> !shape.holdsOthers() && shape.outline().intersects(label.box())).map(shape -> label.id() + " on " + shape.id())))).isEmpty();
  }

  @Test
  void labelsStandOnNoLine() {
    assertThat(findings(drawing -> drawing.labels().stream().flatMap(label -> drawing.lines().stream()
        .filter(line -> line.runsThrough(label.box())).map(line -> label.id() + " on " + line.id())))).isEmpty();
  }

  @Test
  void labelsStandApart() {
    assertThat(findings(drawing -> pairs(drawing.labels()).filter(pair -> pair.one.box().intersects(pair.other.box()))
        .map(pair -> pair.one.id() + " on " + pair.other.id()))).isEmpty();
  }

  @Test
  void labelsAreAsLargeAsTheirTextInEitherLanguage() {
    assertThat(findings(drawing -> drawing.labels().stream().flatMap(label -> Stream.of(label.arabic(), label.english())
        .filter(text -> !Lettering.fits(text, label.box())).map(text -> label.id() + " «" + text + "»")))).isEmpty();
  }

  @Test
  void namesOfTasksFitBesideTheirIcon() {
    assertThat(findings(drawing -> drawing.file().every(Task.class).flatMap(task -> Stream.of(task.getName(), ProcessFile.english(task))
        .filter(name -> Lettering.linesInTask(name) > LINES_BESIDE_THE_ICON).map(name -> task.getId() + " «" + name + "»")))).isEmpty();
  }

  private static boolean isNamedOutside(FlowElement element) {
    return element.getName() != null && (element instanceof Event || element instanceof Gateway || element instanceof SequenceFlow);
  }

  private static Rectangle2D grown(Rectangle2D box, double by) {
    return new Rectangle2D.Double(box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
  }

  private record Pair<T>(T one, T other) {}

  private static <T> Stream<Pair<T>> pairs(List<T> all) {
    return IntStream.range(0, all.size()).boxed().flatMap(i -> all.subList(i + 1, all.size()).stream().map(other -> new Pair<>(all.get(i), other)));
  }
}
