package org.sharaka.documents.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as honest and as dishonest people send them. */
public final class HostileFiles {

  private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private HostileFiles() {}

  public static byte[] pdf() {
    return bytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
  }

  public static byte[] pdfWithScript() {
    return bytes("%PDF-1.4\n1 0 obj<</Type/Catalog/OpenAction<</S/J#61vaScript/JS(app.alert\\(1\\))>>>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
  }

  public static byte[] exe() {
    byte[] program = new byte[4096];
    System.arraycopy(bytes("MZ"), 0, program, 0, 2);
    program[60] = (byte) 128;
    System.arraycopy(bytes("PE\0\0"), 0, program, 128, 4);
    return program;
  }

  public static byte[] svg() {
    return bytes("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
  }

  public static byte[] html() {
    return bytes("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>");
  }

  public static byte[] png() {
    return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0};
  }

  public static byte[] docx() throws IOException {
    try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText("محضر");
      document.write(out);
      return out.toByteArray();
    }
  }

  public static byte[] docxWith(String name, String contentType) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD + "\"/><Override PartName=\"/" + name + "\" ContentType=\"" + contentType + "\"/></Types>");
    entries.put("word/document.xml", "<document/>");
    entries.put(name, "Sub AutoOpen()");
    return zip(entries);
  }

  public static byte[] odt() throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("mimetype", "application/vnd.oasis.opendocument.text");
    entries.put("content.xml", "<office/>");
    entries.put("META-INF/manifest.xml", "<manifest/>");
    return zip(entries);
  }

  public static byte[] odtWith(String name, String content) throws IOException {
    return zip(new LinkedHashMap<>(Map.of("mimetype", "application/vnd.oasis.opendocument.text", name, content)));
  }

  public static byte[] docxWithPassword() throws Exception {
    try (POIFSFileSystem envelope = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var in = encryptor.getDataStream(envelope)) {
        in.write(docx());
      }
      envelope.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  /** A zip whose entries say that they are encrypted. */
  public static byte[] encryptedZip() throws IOException {
    byte[] zip = docx();
    for (int i = 0; i < zip.length - 10; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
        zip[i + 8] |= 1;
      }
    }
    return zip;
  }

  public static byte[] zip(Map<String, String> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
