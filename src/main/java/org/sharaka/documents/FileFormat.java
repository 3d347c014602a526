package org.sharaka.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats the product keeps, each with its content type and the endings its files may have. */
public enum FileFormat {
  PDF("application/pdf", true, "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", false, "pptx"),
  ODT("application/vnd.oasis.opendocument.text", false, "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", false, "ods"),
  PNG("image/png", true, "png"),
  JPEG("image/jpeg", true, "jpg", "jpeg"),
  CSV("text/csv", false, "csv"),
  TXT("text/plain", false, "txt");

  private final String contentType;
  private final boolean opensInBrowser;
  private final List<String> endings;

  FileFormat(String contentType, boolean opensInBrowser, String... endings) {
    this.contentType = contentType;
    this.opensInBrowser = opensInBrowser;
    this.endings = List.of(endings);
  }

  public static Optional<FileFormat> ofEnding(String ending) {
    return Arrays.stream(values()).filter(f -> f.endings.contains(ending.toLowerCase(Locale.ROOT))).findFirst();
  }

  public static FileFormat ofContentType(String contentType) {
    return Arrays.stream(values()).filter(f -> f.contentType.equals(contentType)).findFirst().orElseThrow();
  }

  public String contentType() {
    return contentType;
  }

  /** Tells whether a browser shows it without running anything of it. */
  public boolean opensInBrowser() {
    return opensInBrowser;
  }

  public List<String> endings() {
    return endings;
  }
}
