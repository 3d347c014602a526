package org.sharaka.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes and reads contents in portions. A slow reader holds neither a connection nor a transaction. */
@Component
class Portions {

  private static final int PORTION = 512 * 1024;

  private final JdbcClient db;

  record Measure(long size, String sha256) {}

  Portions(JdbcClient db) {
    this.db = db;
  }

  static Measure measure(InputStreamSource content) {
    try (DigestInputStream in = new DigestInputStream(content.getInputStream(), MessageDigest.getInstance("SHA-256"))) {
      long size = in.transferTo(java.io.OutputStream.nullOutputStream());
      return new Measure(size, HexFormat.of().formatHex(in.getMessageDigest().digest()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  void write(long document, InputStreamSource content) {
    try (InputStream in = content.getInputStream()) {
      int position = 0;
      for (byte[] portion = in.readNBytes(PORTION); portion.length > 0; portion = in.readNBytes(PORTION)) {
        db.sql("insert into document_portion (document_id, position, content) values (?, ?, ?)").params(document, position++, portion).update();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  InputStream read(long document) {
    return new Reader(document);
  }

  private byte[] portion(long document, int position) {
    return db.sql("select content from document_portion where document_id = ? and position = ?").params(document, position)
        .query((row, n) -> row.getBytes(1)).optional().orElse(null);
  }

  private final class Reader extends InputStream {

    private final long document;
    private byte[] portion = {};
    private int next;
    private int at;

    private Reader(long document) {
      this.document = document;
    }

    @Override
    public int read() {
      return arrive() ? portion[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (length == 0) {
        return 0;
      }
      if (!arrive()) {
        return -1;
      }
      int count = Math.min(length, portion.length - at);
      System.arraycopy(portion, at, target, offset, count);
      at += count;
      return count;
    }

    /** Makes sure that there is something left to read, unless this is the end. */
    private boolean arrive() {
      while (portion != null && at == portion.length) {
        portion = portion(document, next++);
        at = 0;
      }
      return portion != null;
    }
  }
}
