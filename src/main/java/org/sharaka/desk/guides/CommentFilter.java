package org.sharaka.desk.guides;

import org.sharaka.guidelines.CommentKind;
import org.sharaka.guidelines.Comments;
import org.sharaka.kernel.Sector;
import org.springframework.web.util.UriComponentsBuilder;

/** Which comments the reader wants to see, as it stands in the address. */
record CommentFilter(Boolean open, Long clause, Sector sector, CommentKind kind, String words) {

  Comments.Filter filter() {
    return new Comments.Filter(open, clause, sector, kind, words);
  }

  public boolean isEmpty() {
    return open == null && clause == null && sector == null && kind == null && (words == null || words.isBlank());
  }

  /** The same filter for a link, with its question mark; empty when nothing is filtered. */
  public String query() {
    return address().encode().toUriString();
  }

  public String after(long comment) {
    return address().queryParam("after", comment).encode().toUriString();
  }

  private UriComponentsBuilder address() {
    UriComponentsBuilder address = UriComponentsBuilder.newInstance();
    add(address, "open", open);
    add(address, "clause", clause);
    add(address, "sector", sector);
    add(address, "kind", kind);
    add(address, "words", words);
    return address;
  }

  private static void add(UriComponentsBuilder address, String name, Object value) {
    if (value != null && !value.toString().isBlank()) {
      address.queryParam(name, value);
    }
  }
}
