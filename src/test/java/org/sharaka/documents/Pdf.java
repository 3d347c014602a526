package org.sharaka.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A PDF as its readers and their programs find it. */
public final class Pdf implements AutoCloseable {

  private final byte[] bytes;
  final PDDocument document;

  public Pdf(byte[] bytes) throws IOException {
    this.bytes = bytes;
    this.document = Loader.loadPDF(bytes);
  }

  /** The text in one line and one spelling, as a search would take it. */
  public String text() throws IOException {
    return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC).replaceAll("\\s+", " ");
  }

  /** Every letter with its place. */
  List<TextPosition> letters() throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    new PDFTextStripper() {
      @Override
      protected void writeString(String text, List<TextPosition> positions) {
        letters.addAll(positions);
      }
    }.getText(document);
    return letters;
  }

  List<PDStructureElement> elements(Predicate<PDStructureElement> wanted) {
    List<PDStructureElement> found = new ArrayList<>();
    collect(document.getDocumentCatalog().getStructureTreeRoot(), wanted, found);
    return found;
  }

  public List<PDStructureElement> elements(String type) {
    return elements(e -> type.equals(e.getStructureType()));
  }

  static String scope(PDStructureElement header) {
    return header.getAttributes().size() == 0 ? null : header.getAttributes().getObject(0).getCOSObject().getNameAsString(COSName.getPDFName("Scope"));
  }

  /** What veraPDF, the industry's checker, finds wrong. */
  public List<String> flaws(String flavour) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour profile = PDFAFlavour.fromString(flavour);
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), profile);
        var validator = Foundries.defaultInstance().createValidator(profile, false)) {
      return validator.validate(parser).getTestAssertions().stream().filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> a.getRuleId().getClause() + " " + a.getMessage()).distinct().toList();
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  private static void collect(PDStructureNode node, Predicate<PDStructureElement> wanted, List<PDStructureElement> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (wanted.test(element)) {
          found.add(element);
        }
        collect(element, wanted, found);
      }
    }
  }
}
