package org.sharaka.documents.upload;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.sharaka.documents.FileFormat;
import org.sharaka.documents.UploadRule;
import org.sharaka.documents.UploadedFile;
import org.sharaka.kernel.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The content must be what the ending says, and nothing that runs or cannot be looked into. */
@Component
@Order(30)
class ContentRule implements UploadRule {

  private static final String PLAIN_TEXT = "text/plain";

  private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

  @Override
  public Optional<Refusal> check(UploadedFile file) throws IOException {
    FileFormat claimed = FileFormat.ofEnding(file.ending()).orElseThrow();
    return switch (claimed) {
      case DOCX, XLSX, PPTX, ODT, ODS -> office(file, claimed);
      case CSV -> recognised(file).equals(PLAIN_TEXT) ? Optional.empty() : disagrees(file);
      default -> recognised(file).equals(claimed.contentType()) ? Optional.empty() : disagrees(file);
    };
  }

  private static Optional<Refusal> office(UploadedFile file, FileFormat claimed) throws IOException {
    return switch (magic(file)) {
      case OOXML -> OfficePackage.of(file).map(found -> verdict(found, file, claimed)).orElseGet(() -> refusal("upload.damaged"));
      case OLE2 -> isLocked(file) ? refusal("upload.encrypted") : disagrees(file);
      default -> disagrees(file);
    };
  }

  private static Optional<Refusal> verdict(OfficePackage found, UploadedFile file, FileFormat claimed) {
    if (found.isEncrypted()) {
      return refusal("upload.encrypted");
    }
    if (found.hasMacros()) {
      return refusal("upload.macros");
    }
    return found.format() == claimed ? Optional.empty() : disagrees(file);
  }

  private String recognised(UploadedFile file) throws IOException {
    try (InputStream in = new BufferedInputStream(file.content().getInputStream())) {
      return types.detect(in, new Metadata()).getBaseType().toString();
    }
  }

  /** An office file with a password is an envelope of the old kind around the new one. */
  private static boolean isLocked(UploadedFile file) throws IOException {
    try (POIFSFileSystem envelope = new POIFSFileSystem(file.content().getInputStream())) {
      return envelope.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
    } catch (IOException | RuntimeException damaged) {
      return false;
    }
  }

  private static FileMagic magic(UploadedFile file) throws IOException {
    try (InputStream in = FileMagic.prepareToCheckMagic(file.content().getInputStream())) {
      return FileMagic.valueOf(in);
    }
  }

  private static Optional<Refusal> disagrees(UploadedFile file) {
    return Optional.of(Refusal.at(FIELD, "upload.content", Map.of("ending", file.ending().toUpperCase(Locale.ROOT))));
  }

  private static Optional<Refusal> refusal(String code) {
    return Optional.of(Refusal.at(FIELD, code));
  }
}
