package org.sharaka.documents.typesetting;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/** The two weights of the typeface that documents are set in. No font of the machine is ever used. */
public enum HouseFont {
  REGULAR("fonts/IBMPlexSansArabic_400Regular.ttf"),
  BOLD("fonts/IBMPlexSansArabic_600SemiBold.ttf");

  public static final String FAMILY = "IBM Plex Sans Arabic";

  private final String resource;

  HouseFont(String resource) {
    this.resource = resource;
  }

  public TrueTypeFont parsed() {
    try (InputStream in = new ClassPathResource(resource).getInputStream()) {
      return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Font drawable() {
    try (InputStream in = new ClassPathResource(resource).getInputStream()) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
