package org.sharaka.documents.typesetting;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.util.SVGConstants;
import org.sharaka.documents.Block;
import org.sharaka.documents.Block.BarChart;
import org.sharaka.documents.Block.Column;
import org.sharaka.documents.Block.Distribution;
import org.sharaka.documents.Block.StackedBars;
import org.sharaka.documents.Block.Table;
import org.sharaka.kernel.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** Shows charts three ways: as a picture, as a sentence for those who cannot see it, and as a table of its figures. */
@Component
public class Charts {

  private final Letters letters;
  private final MessageSource messages;
  private final Font regular = HouseFont.REGULAR.drawable();
  private final Font bold = HouseFont.BOLD.drawable();

  Charts(Letters letters, MessageSource messages) {
    this.letters = letters;
    this.messages = messages;
  }

  public ChartPicture picture(Block chart, Language language) {
    return new ChartPicture(chart, language, letters, regular, bold);
  }

  /** @return an {@code svg} element */
  public String svg(Block chart, Language language) {
    ChartPicture picture = picture(chart, language);
    Document document = SVGDOMImplementation.getDOMImplementation().createDocument(SVGConstants.SVG_NAMESPACE_URI, "svg", null);
    SVGGraphics2D pen = new SVGGraphics2D(document);
    pen.setSVGCanvasSize(picture.size());
    picture.draw(pen);
    try (StringWriter written = new StringWriter()) {
      pen.stream(written, false);
      String svg = written.toString();
      return svg.substring(svg.indexOf("<svg"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public byte[] png(Block chart, Language language, int scale) {
    ChartPicture picture = picture(chart, language);
    BufferedImage image = new BufferedImage(picture.size().width * scale, picture.size().height * scale, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(java.awt.Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.scale(scale, scale);
    picture.draw(pen);
    pen.dispose();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String sentence(Block chart, Language language) {
    String figures = table(chart, language).rows().stream().map(row -> row.get(0) + ": " + String.join(" / ", row.subList(1, row.size())))
        .collect(Collectors.joining(language == Language.AR ? "؛ " : "; "));
    String caption = chart instanceof BarChart bars ? bars.caption() : ((StackedBars) chart).caption();
    return letters.shownAs(messages.getMessage("report." + chart.kind(), new Object[] {Map.of("caption", caption, "figures", figures)}, language.locale()));
  }

  public Table table(Block chart, Language language) {
    return chart instanceof BarChart bars ? table(bars) : table((StackedBars) chart, language);
  }

  private static Table table(BarChart chart) {
    List<Column> columns = List.of(Column.words(chart.labelTitle(), 3), Column.figures(chart.valueTitle(), 1));
    return new Table(null, columns, chart.bars().stream().map(bar -> List.of(bar.label(), Figures.of(chart, bar.value()))).toList(), true);
  }

  private Table table(StackedBars chart, Language language) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words(chart.labelTitle(), 4));
    chart.scale().forEach(point -> columns.add(new Column(point, Block.Align.END, 2)));
    columns.add(Column.figures(messages.getMessage("report.total", null, language.locale()), 2));
    return new Table(null, columns, chart.items().stream().map(Charts::row).toList(), true);
  }

  private static List<String> row(Distribution item) {
    List<String> row = new ArrayList<>(List.of(item.label()));
    item.counts().forEach(count -> row.add(Integer.toString(count)));
    row.add(Integer.toString(item.total()));
    return row;
  }
}
