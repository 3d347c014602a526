package org.sharaka.workflow.models;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** A process as it is drawn. */
record Drawing(ProcessFile file, List<Shape> shapes, List<Line> lines, List<Label> labels) {

  private static final List<Drawing> ALL = ProcessFile.all().stream().map(Drawing::of).toList();

  /**
   * @param outline the shape as it is seen: gateways leave the corners of their box free
   * @param host    the shape a boundary event sits on
   */
  record Shape(String id, Rectangle2D box, java.awt.Shape outline, boolean holdsOthers, String host) {

    boolean isAnEndOf(Line line) {
      return line.ends.stream().anyMatch(end -> end.equals(id) || end.equals(host));
    }

    boolean holds(Shape other) {
      return holdsOthers && box.contains(other.box) || id.equals(other.host) || other.id.equals(host);
    }
  }

  /** @param ends the elements it connects */
  record Line(String id, List<Line2D> segments, List<String> ends, boolean flow) {

    boolean runsThrough(Rectangle2D box) {
      return segments.stream().anyMatch(box::intersectsLine);
    }

    boolean sharesAnEndWith(Line other) {
      return ends.stream().anyMatch(other.ends::contains);
    }

    /** Crossing means to pass over, not to run into. */
    boolean crosses(Line other) {
      return segments.stream().anyMatch(mine -> other.segments.stream().anyMatch(theirs -> passes(mine, theirs) && passes(theirs, mine)));
    }

    private static boolean passes(Line2D one, Line2D other) {
      return one.relativeCCW(other.getP1()) * one.relativeCCW(other.getP2()) < 0;
    }
  }

  record Label(String id, Rectangle2D box, String arabic, String english) {}

  /** @return what a rule finds wrong, with the process it is found in */
  static List<String> findings(Function<Drawing, Stream<String>> rule) {
    return ALL.stream().flatMap(drawing -> rule.apply(drawing).map(finding -> drawing.file.key() + ": " + finding)).toList();
  }

  private static Drawing of(ProcessFile file) {
    List<BpmnShape> shapes = file.every(BpmnShape.class).toList();
    List<BpmnEdge> edges = file.every(BpmnEdge.class).toList();
    Stream<Label> labels = Stream.concat(shapes.stream().map(shape -> label(shape.getBpmnElement(), shape.getBpmnLabel())),
        edges.stream().map(edge -> label(edge.getBpmnElement(), edge.getBpmnLabel())));
    return new Drawing(file, shapes.stream().map(Drawing::shape).toList(), edges.stream().map(Drawing::line).toList(), labels.filter(label -> label.box != null).toList());
  }

  Set<String> drawn() {
    return Stream.concat(shapes.stream().map(Shape::id), lines.stream().map(Line::id)).collect(Collectors.toSet());
  }

  private static Shape shape(BpmnShape shape) {
    BaseElement element = shape.getBpmnElement();
    Rectangle2D box = box(shape.getBounds());
    return new Shape(element.getId(), box, element instanceof Gateway ? diamond(box) : box, element instanceof SubProcess,
        element instanceof BoundaryEvent event ? event.getAttachedTo().getId() : null);
  }

  private static Line line(BpmnEdge edge) {
    List<Waypoint> points = List.copyOf(edge.getWaypoints());
    List<Line2D> segments = IntStream.range(1, points.size()).<Line2D>mapToObj(i -> new Line2D.Double(points.get(i - 1).getX(), points.get(i - 1).getY(),
        points.get(i).getX(), points.get(i).getY())).toList();
    if (edge.getBpmnElement() instanceof SequenceFlow flow) {
      return new Line(flow.getId(), segments, List.of(flow.getSource().getId(), flow.getTarget().getId()), true);
    }
    Association tie = (Association) edge.getBpmnElement();
    return new Line(tie.getId(), segments, List.of(tie.getSource().getId(), tie.getTarget().getId()), false);
  }

  private static Label label(BaseElement element, BpmnLabel label) {
    return new Label(element.getId(), label == null || label.getBounds() == null ? null : box(label.getBounds()),
        element instanceof FlowElement named && named.getName() != null ? named.getName() : "", ProcessFile.english(element));
  }

  private static java.awt.Shape diamond(Rectangle2D box) {
    Path2D outline = new Path2D.Double();
    outline.moveTo(box.getCenterX(), box.getMinY());
    outline.lineTo(box.getMaxX(), box.getCenterY());
    outline.lineTo(box.getCenterX(), box.getMaxY());
    outline.lineTo(box.getMinX(), box.getCenterY());
    outline.closePath();
    return outline;
  }

  private static Rectangle2D box(Bounds bounds) {
    return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
  }
}
