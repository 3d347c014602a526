package org.sharaka.surveys.questionnaire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.sharaka.kernel.Refusal;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The cells of a spreadsheet as plain text, read in one pass. A file that unpacks to more than it should, or that is none
 * at all, is refused before anything is made of it.
 */
final class Workbook {

  static final int LARGEST = 2 * 1024 * 1024;
  private static final long LARGEST_UNPACKED = 30L * 1024 * 1024;
  private static final int MOST_PARTS = 500;
  private static final int MOST_ROWS = 5000;
  private static final int MOST_COLUMNS = 100;
  private static final int LONGEST_CELL = 4000;

  private final Map<String, Sheet> sheets;

  /** @param number as the spreadsheet shows it, from 1 */
  record Row(int number, Map<Integer, String> cells) {

    String cell(Integer column) {
      return column == null ? "" : cells.getOrDefault(column, "");
    }
  }

  record Sheet(String name, List<Row> rows) {}

  private Workbook(Map<String, Sheet> sheets) {
    this.sheets = sheets;
  }

  static Workbook read(byte[] file) {
    if (file.length == 0 || file.length > LARGEST) {
      throw Refusal.at("workbook", "xlsform.size", Map.of("megabytes", LARGEST / 1024 / 1024)).thrown();
    }
    refuseBombs(file);
    try (OPCPackage archive = OPCPackage.open(new ByteArrayInputStream(file))) {
      return new Workbook(sheets(archive));
    } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
      if (e instanceof org.sharaka.kernel.Refused refused) {
        throw refused;
      }
      throw Refusal.at("workbook", "xlsform.file").thrown();
    }
  }

  Optional<Sheet> sheet(String name) {
    return Optional.ofNullable(sheets.get(name));
  }

  private static void refuseBombs(byte[] file) {
    byte[] buffer = new byte[8192];
    long unpacked = 0;
    int parts = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      while (zip.getNextEntry() != null) {
        parts++;
        for (int n = zip.read(buffer); n >= 0 && unpacked <= LARGEST_UNPACKED; n = zip.read(buffer)) {
          unpacked += n;
        }
        if (parts > MOST_PARTS || unpacked > LARGEST_UNPACKED) {
          throw Refusal.at("workbook", "xlsform.unpacked").thrown();
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw Refusal.at("workbook", "xlsform.file").thrown();
    }
    if (parts == 0) {
      throw Refusal.at("workbook", "xlsform.file").thrown();
    }
  }

  private static Map<String, Sheet> sheets(OPCPackage archive) throws IOException, OpenXML4JException, SAXException {
    XSSFReader reader = new XSSFReader(archive);
    ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(archive, false);
    Map<String, Sheet> sheets = new HashMap<>();
    XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) reader.getSheetsData();
    while (each.hasNext()) {
      try (InputStream data = each.next()) {
        String name = each.getSheetName().strip().toLowerCase(Locale.ROOT);
        Cells cells = new Cells();
        XMLReader parser = xml();
        parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), null, texts, cells, new DataFormatter(Locale.ROOT), false));
        parser.parse(new InputSource(data));
        sheets.put(name, new Sheet(name, cells.rows));
      }
    }
    return sheets;
  }

  private static XMLReader xml() throws SAXException {
    try {
      return XMLHelper.newXMLReader();
    } catch (javax.xml.parsers.ParserConfigurationException e) {
      throw new SAXException(e);
    }
  }

  private static final class Cells implements XSSFSheetXMLHandler.SheetContentsHandler {

    private final List<Row> rows = new ArrayList<>();
    private Map<Integer, String> current = new HashMap<>();

    @Override
    public void startRow(int index) {
      current = new HashMap<>();
    }

    @Override
    public void endRow(int index) {
      if (!current.isEmpty()) {
        rows.add(new Row(index + 1, current));
      }
      if (rows.size() > MOST_ROWS) {
        throw Refusal.at("workbook", "xlsform.rows", Map.of("bound", MOST_ROWS)).thrown();
      }
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
      String text = value == null ? "" : value.strip();
      int column = reference == null ? current.size() : new CellReference(reference).getCol();
      if (!text.isEmpty() && column < MOST_COLUMNS) {
        current.put(column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
      }
    }
  }
}
