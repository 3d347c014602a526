package org.sharaka.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.sharaka.kernel.CaseNumber;
import org.springframework.stereotype.Component;

/** Tells whether the documents of a case can be opened by whoever has to read them: neither damaged nor locked by a password. */
@Component
public class ReadableFiles {

  private final Documents documents;

  ReadableFiles(Documents documents) {
    this.documents = documents;
  }

  public boolean all(CaseNumber number) {
    return documents.of(number).stream().filter(document -> !document.isWithdrawn()).allMatch(this::opens);
  }

  /** Office files with a password, and those that are no archive, never came in. */
  private boolean opens(StoredDocument document) {
    try (InputStream content = documents.open(document.id())) {
      return switch (document.format()) {
        case PDF -> hasPages(content);
        case PNG, JPEG -> isPicture(content);
        default -> document.size() > 0;
      };
    } catch (IOException | RuntimeException damaged) {
      return false;
    }
  }

  private static boolean hasPages(InputStream content) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(content.readAllBytes())) {
      return pdf.getNumberOfPages() > 0;
    }
  }

  private static boolean isPicture(InputStream content) throws IOException {
    try (ImageInputStream picture = ImageIO.createImageInputStream(content)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(picture);
      if (!readers.hasNext()) {
        return false;
      }
      ImageReader reader = readers.next();
      reader.setInput(picture);
      return reader.getWidth(0) > 0 && reader.getHeight(0) > 0;
    }
  }
}
