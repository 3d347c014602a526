package org.sharaka.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.EnvironmentProfile;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.events.Event;
import org.apache.fop.events.model.EventSeverity;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.pdf.PDFDocumentHandler;
import org.apache.fop.render.pdf.PDFDocumentHandlerMaker;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.sharaka.kernel.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Sets XSL-FO and finishes what comes out. It reads nothing but the application's own fonts. */
@Component
class Press {

  private static final Logger LOG = LoggerFactory.getLogger(Press.class);
  /** Stands for the application itself; it must look like an address that the JDK knows. */
  private static final String HERE = "file:/sharaka/";

  private final Finishing finishing;
  private final FopFactory factory;
  private final SAXParserFactory parsers;

  Press(Finishing finishing) {
    this.finishing = finishing;
    this.factory = factory();
    this.parsers = SAXParserFactory.newDefaultInstance();
    parsers.setNamespaceAware(true);
    try {
      parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] print(String fo, Language language) {
    try {
      ByteArrayOutputStream set = new ByteArrayOutputStream();
      FOUserAgent agent = factory.newFOUserAgent();
      agent.getEventBroadcaster().addEventListener(Press::report);
      PDFDocumentHandler handler = (PDFDocumentHandler) new PDFDocumentHandlerMaker().makeIFDocumentHandler(new IFContext(agent));
      handler.getConfigurator().configure(handler);
      agent.setDocumentHandlerOverride(handler);
      var content = factory.newFop(MimeConstants.MIME_PDF, agent, set).getDefaultHandler();
      parsers.newSAXParser().parse(new InputSource(new StringReader(fo)), content);
      return finishing.finish(set.toByteArray(), handler.getFontInfo(), language);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Characters that only steer others have no glyph and need none. */
  private static void report(Event event) {
    boolean invisible = event.getParam("ch") instanceof Character c && Character.getType(c) == Character.FORMAT;
    if (event.getSeverity() != EventSeverity.INFO && !invisible) {
      LOG.warn("{} {}", event.getEventID(), event.getParams());
    }
  }

  private static FopFactory factory() {
    try (InputStream configuration = new ClassPathResource("fo/fop.xml").getInputStream()) {
      EnvironmentProfile house = EnvironmentalProfileFactory.createRestrictedIO(URI.create(HERE), new OwnResources());
      return new FopConfParser(configuration, house).getFopFactoryBuilder().build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whatever a document names, only what the application brings is opened. */
  private static final class OwnResources implements ResourceResolver {

    @Override
    public Resource getResource(URI uri) throws IOException {
      if (!uri.toString().startsWith(HERE)) {
        throw new IOException("not ours: " + uri);
      }
      return new Resource(new ClassPathResource(uri.toString().substring(HERE.length())).getInputStream());
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
      throw new IOException("nothing is written: " + uri);
    }
  }
}
