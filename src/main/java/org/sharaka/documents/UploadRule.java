package org.sharaka.documents;

import java.io.IOException;
import java.util.Optional;
import org.sharaka.kernel.Refusal;

/**
 * A reason why files from outside may be refused. Every bean of this type is asked, in its {@code @Order}, until one
 * refuses; each may rely on those before it. A virus scanner is one more bean.
 */
public interface UploadRule {

  /** The form field refusals are shown at. */
  String FIELD = "file";

  Optional<Refusal> check(UploadedFile file) throws IOException;
}
