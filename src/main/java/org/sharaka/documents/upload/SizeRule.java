package org.sharaka.documents.upload;

import java.util.Map;
import java.util.Optional;
import org.sharaka.documents.UploadRule;
import org.sharaka.documents.UploadedFile;
import org.sharaka.kernel.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(10)
class SizeRule implements UploadRule {

  private static final int MEGABYTES = 20;

  @Override
  public Optional<Refusal> check(UploadedFile file) {
    if (file.size() == 0) {
      return Optional.of(Refusal.at(FIELD, "upload.file.missing"));
    }
    return file.size() <= MEGABYTES * 1024L * 1024 ? Optional.empty() : Optional.of(Refusal.at(FIELD, "upload.size", Map.of("most", MEGABYTES)));
  }
}
