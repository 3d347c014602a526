package org.sharaka.gatherings;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalLong;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The short code by which someone on a list is checked in: read aloud, typed, or scanned. It is computed and not stored. It
 * lets nobody in by itself; staff who check people in use it to find them.
 */
@Component
public class GuestCodes {

  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BITS = 5;
  private static final int SEALED = 5;
  private static final int LONGEST = 20;

  private final LinkSeal seal;
  private final String address;

  GuestCodes(LinkSeal seal, @Value("${sharaka.base-url}") String address) {
    this.seal = seal;
    this.address = address;
  }

  public String code(long guest) {
    StringBuilder code = new StringBuilder();
    for (long rest = guest; rest > 0; rest >>>= BITS) {
      code.insert(0, SIGNS.charAt((int) (rest & 31)));
    }
    return code.append('-').append(sealed(guest)).toString();
  }

  /** The page of the desk on which the code is used; whatever scans it opens this. */
  public String page(Gathering gathering, long guest) {
    return address + "/desk/" + gathering.kind().path() + "/" + gathering.number() + "/arrivals?code=" + code(guest);
  }

  /** @return the guest a code was made for, however it was typed; empty for everything that was not made here */
  public OptionalLong guest(String typed) {
    String code = typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('O', '0').replace('I', '1').replace('L', '1');
    if (code.length() <= SEALED || code.length() > LONGEST || !code.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)) {
      return OptionalLong.empty();
    }
    long guest = 0;
    for (char sign : code.substring(0, code.length() - SEALED).toCharArray()) {
      guest = guest << BITS | SIGNS.indexOf(sign);
    }
    return guest > 0 && sealed(guest).equals(code.substring(code.length() - SEALED)) ? OptionalLong.of(guest) : OptionalLong.empty();
  }

  private String sealed(long guest) {
    byte[] sealed = seal.over(ByteBuffer.allocate(Long.BYTES + 4).put("code".getBytes(StandardCharsets.US_ASCII)).putLong(guest).array());
    long bits = ByteBuffer.wrap(sealed).getLong();
    StringBuilder signs = new StringBuilder();
    for (int i = 0; i < SEALED; i++) {
      signs.append(SIGNS.charAt((int) (bits >>> i * BITS & 31)));
    }
    return signs.toString();
  }
}
