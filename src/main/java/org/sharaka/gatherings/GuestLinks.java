package org.sharaka.gatherings;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The personal link of someone on a list. It is computed and not stored, so that an invitation, its reminder and its
 * update carry the same one, and nobody who reads the tables of guests can answer for them.
 */
@Component
public class GuestLinks {

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{32}");
  private static final int SEAL_BYTES = 16;

  private final LinkSeal seal;
  private final String address;

  GuestLinks(LinkSeal seal, @Value("${sharaka.base-url}") String address) {
    this.seal = seal;
    this.address = address;
  }

  public String link(long guest) {
    return address + "/rsvp/" + token(guest);
  }

  public String token(long guest) {
    byte[] id = bytes(guest);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(ByteBuffer.allocate(Long.BYTES + SEAL_BYTES).put(id).put(sealed(id)).array());
  }

  /** @return the guest a token was made for; empty for everything that was not made here */
  OptionalLong guest(String token) {
    if (token == null || !TOKEN.matcher(token).matches()) {
      return OptionalLong.empty();
    }
    byte[] all = Base64.getUrlDecoder().decode(token);
    byte[] id = Arrays.copyOf(all, Long.BYTES);
    boolean genuine = MessageDigest.isEqual(sealed(id), Arrays.copyOfRange(all, Long.BYTES, all.length));
    return genuine ? OptionalLong.of(ByteBuffer.wrap(id).getLong()) : OptionalLong.empty();
  }

  private byte[] sealed(byte[] id) {
    return Arrays.copyOf(seal.over(ByteBuffer.allocate(Long.BYTES + 4).put("rsvp".getBytes(java.nio.charset.StandardCharsets.US_ASCII)).put(id).array()), SEAL_BYTES);
  }

  private static byte[] bytes(long id) {
    return ByteBuffer.allocate(Long.BYTES).putLong(id).array();
  }
}
