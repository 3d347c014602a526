package org.sharaka.documents;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Hands a document out over HTTP such that nothing of it can act in our name: as a download, or, where that is asked for
 * and harmless, shown in a sandbox. Whoever has this very content already is told so by its ETag.
 */
@Component
public class DocumentResponse {

  private static final String SANDBOX = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; object-src 'self'; frame-ancestors 'none'";

  private final Documents documents;

  DocumentResponse(Documents documents) {
    this.documents = documents;
  }

  /** @param show to be shown by the browser rather than saved, where it can be */
  public ResponseEntity<InputStreamResource> of(StoredDocument document, boolean show) {
    boolean inline = show && document.opensInBrowser();
    CacheControl cache = document.isPublic() ? CacheControl.noCache().cachePublic() : CacheControl.noCache().cachePrivate();
    return ResponseEntity.ok().cacheControl(cache).eTag("\"" + document.sha256() + "\"")
        .contentType(contentType(document.format())).contentLength(document.size())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document, inline ? "inline" : "attachment"))
        .header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", SANDBOX)
        .body(new InputStreamResource(() -> documents.open(document.id())));
  }

  private static MediaType contentType(FileFormat format) {
    MediaType type = MediaType.parseMediaType(format.contentType());
    return type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type;
  }

  /** The name as RFC 5987 writes it, and before it a plain one for programs that know no better. */
  private static String disposition(StoredDocument document, String way) {
    String plain = "%s-%d.%s".formatted(document.caseNumber(), document.id(), document.format().endings().get(0));
    return "%s; filename=\"%s\"; filename*=UTF-8''%s".formatted(way, plain, UriUtils.encode(document.fileName(), StandardCharsets.UTF_8));
  }
}
