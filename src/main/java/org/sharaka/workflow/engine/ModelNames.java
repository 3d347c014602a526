package org.sharaka.workflow.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The English names inside a model. In the source an element's {@code name} is Arabic and its extension property
 * {@code en} is the English name. Of a text annotation the property stands for its text, of a decision table's column for
 * its label, of its rule for the description.
 */
final class ModelNames {

  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  private ModelNames() {}

  /** @return the model with its English names in place of the Arabic ones */
  static byte[] english(byte[] model) {
    Document document = parse(model);
    eachNamed(document, (element, english) -> {
      switch (element.getLocalName()) {
        case "textAnnotation" -> text(element, "text").setTextContent(english);
        case "rule" -> text(element, "description").setTextContent(english);
        case "input", "output" -> element.setAttribute("label", english);
        default -> element.setAttribute("name", english);
      }
    });
    return write(document);
  }

  /** @return the Arabic name of each element with its English one */
  static Map<String, String> dictionary(byte[] model) {
    Map<String, String> names = new HashMap<>();
    eachNamed(parse(model), (element, english) -> names.put(element.getAttribute(element.hasAttribute("label") ? "label" : "name"), english));
    names.remove("");
    return names;
  }

  private static void eachNamed(Document document, BiConsumer<Element, String> visit) {
    NodeList properties = document.getElementsByTagNameNS(CAMUNDA, "property");
    for (int i = 0; i < properties.getLength(); i++) {
      Element property = (Element) properties.item(i);
      if ("en".equals(property.getAttribute("name"))) {
        Node owner = property.getParentNode().getParentNode().getParentNode();
        visit.accept((Element) owner, property.getAttribute("value"));
      }
    }
  }

  private static Node text(Element owner, String kind) {
    return owner.getElementsByTagNameNS("*", kind).item(0);
  }

  private static Document parse(byte[] model) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(model));
    } catch (Exception e) {
      throw new IllegalArgumentException("not a readable model", e);
    }
  }

  private static byte[] write(Document document) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
      return out.toByteArray();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
