package org.sharaka.platform.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import org.springframework.stereotype.Component;

/** Draws QR codes as paths for inline SVG: sharp on paper, and nothing that a page would have to load. */
@Component
public class QrCode {

  /**
   * A code of {@code size} by {@code size} modules.
   *
   * @param path of its dark modules
   */
  public record Drawing(int size, String path) {}

  public Drawing of(String text) {
    try {
      BitMatrix modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
      StringBuilder path = new StringBuilder();
      for (int y = 0; y < modules.getHeight(); y++) {
        for (int x = 0; x < modules.getWidth(); x++) {
          if (modules.get(x, y)) {
            path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
          }
        }
      }
      return new Drawing(modules.getWidth(), path.toString());
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException(text, tooLong);
    }
  }
}
