package org.daftar.query.axis;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.daftar.query.axis.mark.Mark;
import org.daftar.query.axis.mark.Marks;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** A picture as an XML parser reads it. */
record Picture(Document document) {

  /** Refuses what is not well-formed. */
  static Picture of(String svg) throws Exception {
    var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
    builder.setErrorHandler(new Throwing());
    return new Picture(builder.parse(new InputSource(new StringReader(svg))));
  }

  static Picture of(int width, List<Mark> marks) throws Exception {
    return of(new Axis(width, Marks.LINKS).draw(marks));
  }

  List<Element> all(String path) {
    try {
      NodeList found =
          (NodeList) XPathFactory.newDefaultInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
      return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at)).toList();
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  List<String> links() {
    return all("//a/@href/..").stream().map(link -> link.getAttribute("href")).toList();
  }

  List<String> texts(String path) {
    return all(path).stream().map(Element::getTextContent).toList();
  }

  double height() {
    String box = document.getDocumentElement().getAttribute("viewBox");
    return Double.parseDouble(box.substring(box.lastIndexOf(' ') + 1));
  }

  private static final class Throwing implements ErrorHandler {
    @Override
    public void warning(SAXParseException problem) throws SAXParseException {
      throw problem;
    }

    @Override
    public void error(SAXParseException problem) throws SAXParseException {
      throw problem;
    }

    @Override
    public void fatalError(SAXParseException problem) throws SAXParseException {
      throw problem;
    }
  }
}
