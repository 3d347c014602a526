package org.sharaka.desk;

import java.util.Arrays;
import org.sharaka.documents.DocumentKind;
import org.sharaka.documents.UploadDocument.Upload;
import org.sharaka.kernel.CaseNumber;
import org.sharaka.kernel.Language;
import org.springframework.web.multipart.MultipartFile;

/** What was typed into the form that adds a document. */
public record UploadForm(String title, String titleEn, String kind, String language) {

  Upload of(CaseNumber number, MultipartFile file) {
    return new Upload(number, oneOf(DocumentKind.class, kind), title, titleEn, oneOf(Language.class, language),
        file == null ? "" : file.getOriginalFilename(), file == null ? 0 : file.getSize(), file);
  }

  private static <E extends Enum<E>> E oneOf(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(name)).findFirst().orElse(null);
  }
}
