package org.sharaka.stakeholders.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sharaka.kernel.Refusal;

/** The text of a file: UTF-8 with or without its mark, or UTF-16 with it; anything else is refused rather than guessed at. */
final class SheetText {

  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] UTF_16LE_MARK = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] UTF_16BE_MARK = {(byte) 0xFE, (byte) 0xFF};
  private static final List<byte[]> OTHER_FORMATS = List.of(new byte[] {'P', 'K', 3, 4}, new byte[] {'%', 'P', 'D', 'F'},
      new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, new byte[] {'{', '\\', 'r', 't', 'f'});

  private SheetText() {}

  static String of(byte[] content) {
    if (OTHER_FORMATS.stream().anyMatch(format -> startsWith(content, format))) {
      throw Refusal.at("file", "import.notCsv").thrown();
    }
    String text = startsWith(content, UTF_8_MARK) ? decode(content, UTF_8_MARK.length, StandardCharsets.UTF_8)
        : startsWith(content, UTF_16LE_MARK) ? decode(content, UTF_16LE_MARK.length, StandardCharsets.UTF_16LE)
        : startsWith(content, UTF_16BE_MARK) ? decode(content, UTF_16BE_MARK.length, StandardCharsets.UTF_16BE)
        : decode(content, 0, StandardCharsets.UTF_8);
    if (text.indexOf('\0') >= 0) {
      throw Refusal.at("file", "import.notCsv").thrown();
    }
    if (text.isBlank()) {
      throw Refusal.at("file", "import.empty").thrown();
    }
    return text;
  }

  private static String decode(byte[] content, int from, Charset charset) {
    try {
      return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(content, from, content.length - from)).toString();
    } catch (CharacterCodingException e) {
      throw Refusal.at("file", "import.encoding", Map.of("charset", charset.name())).thrown();
    }
  }

  private static boolean startsWith(byte[] content, byte[] beginning) {
    return content.length >= beginning.length && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
  }
}
