package org.sharaka.documents;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;

/**
 * A file from outside that has not been accepted yet.
 *
 * @param name    already cleaned of paths and of characters that change how it reads
 * @param content can be read more than once
 */
public record UploadedFile(String name, long size, InputStreamSource content) {

  /** @return what follows the last dot of the name, in lower case; empty without a dot */
  public String ending() {
    return FileName.ending(name);
  }

  /** @param name as the browser tells it */
  public static UploadedFile named(String name, byte[] content) {
    return new UploadedFile(FileName.clean(name), content.length, new ByteArrayResource(content));
  }
}
