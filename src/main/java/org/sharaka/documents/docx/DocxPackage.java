package org.sharaka.documents.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.springframework.core.io.ClassPathResource;

/** The parts of a DOCX and how they refer to each other. Parts are named in the document by the ids given here. */
final class DocxPackage implements AutoCloseable {

  private final OPCPackage parts;
  private final PackagePart main;
  private boolean closed;

  DocxPackage(OutputStream out) throws InvalidFormatException, IOException {
    parts = OPCPackage.create(out);
    PackagePartName name = PackagingURIHelper.createPartName("/word/document.xml");
    parts.addRelationship(name, TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
    main = parts.createPart(name, XWPFRelation.DOCUMENT.getContentType());
    add(XWPFRelation.STYLES, "styles", resource("styles.xml"));
    add(XWPFRelation.SETTINGS, "settings", resource("settings.xml"));
    add(XWPFRelation.FONT_TABLE, "fontTable", resource("fontTable.xml"));
  }

  void describe(String title, String language) throws InvalidFormatException {
    parts.getPackageProperties().setTitleProperty(Optional.of(title));
    parts.getPackageProperties().setLanguageProperty(Optional.of(language));
  }

  void main(String xml) throws IOException {
    write(main, xml.getBytes(StandardCharsets.UTF_8));
  }

  void numbering(String xml) throws InvalidFormatException, IOException {
    add(XWPFRelation.NUMBERING, "numbering", xml.getBytes(StandardCharsets.UTF_8));
  }

  void header(String xml) throws InvalidFormatException, IOException {
    add(XWPFRelation.HEADER, "header", xml.getBytes(StandardCharsets.UTF_8));
  }

  void footer(String xml) throws InvalidFormatException, IOException {
    add(XWPFRelation.FOOTER, "footer", xml.getBytes(StandardCharsets.UTF_8));
  }

  void picture(String id, byte[] png) throws InvalidFormatException, IOException {
    add(XWPFRelation.IMAGE_PNG.getRelation(), XWPFRelation.IMAGE_PNG.getContentType(), id, "media/" + id + ".png", png);
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      parts.close();
    }
  }

  private void add(XWPFRelation kind, String id, byte[] content) throws InvalidFormatException, IOException {
    add(kind.getRelation(), kind.getContentType(), id, id + ".xml", content);
  }

  private void add(String relation, String contentType, String id, String path, byte[] content) throws InvalidFormatException, IOException {
    PackagePartName name = PackagingURIHelper.createPartName("/word/" + path);
    main.addRelationship(name, TargetMode.INTERNAL, relation, id);
    write(parts.createPart(name, contentType), content);
  }

  private static void write(PackagePart part, byte[] content) throws IOException {
    try (OutputStream out = part.getOutputStream()) {
      out.write(content);
    }
  }

  private static byte[] resource(String name) throws IOException {
    return new ClassPathResource("docx/" + name).getContentAsByteArray();
  }
}
