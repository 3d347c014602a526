package org.sharaka.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fop.fonts.CIDSet;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.LazyFont;
import org.apache.fop.fonts.MultiByteFont;
import org.apache.fop.fonts.Typeface;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.sharaka.documents.typesetting.HouseFont;
import org.sharaka.kernel.Language;
import org.springframework.stereotype.Component;

/**
 * Adds to a PDF what FOP leaves out: the plain letters behind shaped ones, so that its words are found, copied and read
 * aloud as they were written; words for links; and the direction in which its pages are turned.
 */
@Component
class Finishing {

  private static final int ENTRIES_IN_SECTION = 100;
  private static final String HEAD = """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;
  private static final String TAIL = """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private final Map<HouseFont, GlyphTexts> glyphs = new EnumMap<>(HouseFont.class);

  Finishing() {
    for (HouseFont weight : HouseFont.values()) {
      glyphs.put(weight, new GlyphTexts(weight));
    }
  }

  byte[] finish(byte[] set, FontInfo fonts, Language language) throws IOException {
    try (PDDocument document = Loader.loadPDF(set); ByteArrayOutputStream out = new ByteArrayOutputStream(set.length)) {
      sayLetters(document, fonts);
      nameLinks(document);
      turn(document, language);
      document.save(out);
      return out.toByteArray();
    }
  }

  /** All pages share the fonts, under the names FOP keeps them by. */
  private void sayLetters(PDDocument document, FontInfo fonts) throws IOException {
    COSDictionary named = document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    for (COSName name : named.keySet()) {
      Typeface typeface = fonts.getUsedFonts().get(name.getName());
      if ((typeface instanceof LazyFont lazy ? lazy.getRealFont() : typeface) instanceof MultiByteFont font) {
        named.getCOSDictionary(name).setItem(COSName.TO_UNICODE, stream(document, letters(font)));
      }
    }
  }

  private Map<Integer, String> letters(MultiByteFont font) {
    GlyphTexts texts = glyphs.get(font.getEmbedFontName().endsWith("Regular") ? HouseFont.REGULAR : HouseFont.BOLD);
    CIDSet chosen = font.getCIDSet();
    Map<Integer, String> letters = new TreeMap<>();
    for (int code = 1; code < chosen.getNumberOfGlyphs(); code++) {
      String text = texts.of(chosen.getOriginalGlyphIndex(code));
      letters.put(code, text != null ? text : GlyphTexts.plain(Character.toString(chosen.getUnicode(code))));
    }
    return letters;
  }

  private static COSStream stream(PDDocument document, Map<Integer, String> letters) throws IOException {
    StringBuilder map = new StringBuilder(HEAD);
    List<Map.Entry<Integer, String>> entries = new ArrayList<>(letters.entrySet());
    for (int from = 0; from < entries.size(); from += ENTRIES_IN_SECTION) {
      List<Map.Entry<Integer, String>> section = entries.subList(from, Math.min(entries.size(), from + ENTRIES_IN_SECTION));
      map.append(section.size()).append(" beginbfchar\n");
      section.forEach(entry -> map.append("<%04X> <%s>\n".formatted(entry.getKey(), hex(entry.getValue()))));
      map.append("endbfchar\n");
    }
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(map.append(TAIL).toString().getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }

  private static String hex(String text) {
    return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
  }

  private static void nameLinks(PDDocument document) throws IOException {
    PDNumberTreeNode structure = document.getDocumentCatalog().getStructureTreeRoot().getParentTree();
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link && link.getContents() == null) {
          link.setContents(words(structure.getValue(link.getStructParent())));
        }
      }
    }
  }

  private static String words(Object element) {
    COSBase found = element instanceof PDParentTreeValue value ? value.getCOSObject() : null;
    return found instanceof COSDictionary dictionary ? dictionary.getString(COSName.ALT, "") : "";
  }

  private static void turn(PDDocument document, Language language) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSDictionary given = catalog.getCOSDictionary(COSName.VIEWER_PREFERENCES);
    PDViewerPreferences preferences = new PDViewerPreferences(given == null ? new COSDictionary() : given);
    preferences.setDisplayDocTitle(true);
    preferences.setReadingDirection(language == Language.AR ? PDViewerPreferences.READING_DIRECTION.R2L : PDViewerPreferences.READING_DIRECTION.L2R);
    document.getDocumentCatalog().setViewerPreferences(preferences);
  }
}
