package org.sharaka.documents.upload;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.documents.FileFormat;
import org.sharaka.documents.UploadRule;
import org.sharaka.documents.UploadedFile;
import org.sharaka.kernel.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(20)
class EndingRule implements UploadRule {

  private static final Set<String> WITH_MACROS = Set.of("docm", "dotm", "xlsm", "xltm", "xlam", "pptm", "potm", "ppsm", "ppam");
  private static final String ACCEPTED = Arrays.stream(FileFormat.values()).map(f -> f.endings().get(0).toUpperCase(Locale.ROOT))
      .collect(Collectors.joining(" · "));

  @Override
  public Optional<Refusal> check(UploadedFile file) {
    if (WITH_MACROS.contains(file.ending())) {
      return Optional.of(Refusal.at(FIELD, "upload.macros"));
    }
    return FileFormat.ofEnding(file.ending()).isPresent() ? Optional.empty()
        : Optional.of(Refusal.at(FIELD, "upload.ending", Map.of("accepted", ACCEPTED)));
  }
}
