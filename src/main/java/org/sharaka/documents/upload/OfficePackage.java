package org.sharaka.documents.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.sharaka.documents.FileFormat;
import org.sharaka.documents.UploadedFile;

/**
 * What a zipped office file says of itself in its table of contents. Nothing but that is unpacked.
 *
 * @param format {@code null} when it is none of those we keep
 */
record OfficePackage(FileFormat format, boolean hasMacros, boolean isEncrypted) {

  private static final int MOST_ENTRIES = 10_000;
  private static final long MOST_UNPACKED = 500L * 1024 * 1024;
  private static final int MOST_CONTENTS = 1024 * 1024;
  private static final String MAIN = ".main+xml";

  /** @return empty when it cannot be read as an archive, or would unpack to more than any honest document */
  static Optional<OfficePackage> of(UploadedFile file) throws IOException {
    Path copy = Files.createTempFile("upload", ".zip");
    try (InputStream in = file.content().getInputStream()) {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      return read(copy);
    } finally {
      Files.delete(copy);
    }
  }

  private static Optional<OfficePackage> read(Path file) {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      if (entries.size() > MOST_ENTRIES || entries.stream().mapToLong(e -> Math.max(0, e.getSize())).sum() > MOST_UNPACKED) {
        return Optional.empty();
      }
      if (entries.stream().anyMatch(e -> e.getGeneralPurposeBit().usesEncryption())) {
        return Optional.of(new OfficePackage(null, false, true));
      }
      Set<String> types = contentTypes(zip);
      boolean macros = entries.stream().anyMatch(OfficePackage::isMacro) || types.stream().anyMatch(OfficePackage::isMacroType);
      return Optional.of(new OfficePackage(format(types), macros, hasEncryptedParts(zip)));
    } catch (IOException | XMLStreamException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  private static boolean isMacro(ZipArchiveEntry entry) {
    String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
    return name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/");
  }

  private static boolean isMacroType(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    return lower.contains("macroenabled") || lower.contains("vbaproject");
  }

  private static FileFormat format(Set<String> types) {
    for (FileFormat format : FileFormat.values()) {
      if (types.contains(format.contentType()) || types.contains(format.contentType() + MAIN)) {
        return format;
      }
    }
    return null;
  }

  /** A file that claims to be of both kinds is of neither. */
  private static Set<String> contentTypes(ZipFile zip) throws IOException, XMLStreamException {
    byte[] mimetype = content(zip, "mimetype");
    byte[] contents = content(zip, "[Content_Types].xml");
    if (mimetype.length > 0 && contents.length > 0) {
      return Set.of();
    }
    return contents.length > 0 ? attributes(contents, "ContentType") : Set.of(new String(mimetype, StandardCharsets.US_ASCII).strip());
  }

  /** An OpenDocument file with a password names the encryption of its parts in its manifest. */
  private static boolean hasEncryptedParts(ZipFile zip) throws IOException {
    return new String(content(zip, "META-INF/manifest.xml"), StandardCharsets.UTF_8).contains("encryption-data");
  }

  private static byte[] content(ZipFile zip, String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return new byte[0];
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readNBytes(MOST_CONTENTS);
    }
  }

  private static Set<String> attributes(byte[] xml, String attribute) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    Set<String> values = new HashSet<>();
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getAttributeValue(null, attribute) != null) {
        values.add(reader.getAttributeValue(null, attribute));
      }
    }
    return values;
  }
}
