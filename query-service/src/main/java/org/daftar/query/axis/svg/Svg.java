package org.daftar.query.axis.svg;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes SVG elements; what is opened is closed by whoever opened it. */
public final class Svg {

  private static final int DECIMALS = 2;
  private static final int REPLACEMENT = 0xfffd;

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter writer;

  /** Starts empty. */
  public Svg() {
    try {
      writer = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; numbers are rounded
   */
  public Svg open(String element, Object... attributes) {
    write(() -> {
      writer.writeStartElement(element);
      writeAttributes(attributes);
    });
    return this;
  }

  /** Closes the element that was opened last. */
  public Svg close() {
    write(writer::writeEndElement);
    return this;
  }

  /** An element without content. */
  public Svg shape(String element, Object... attributes) {
    write(() -> {
      writer.writeEmptyElement(element);
      writeAttributes(attributes);
    });
    return this;
  }

  /** An element that contains nothing but text. */
  public Svg text(String element, String content, Object... attributes) {
    open(element, attributes);
    write(() -> writer.writeCharacters(printable(content)));
    return close();
  }

  /** All that was written. */
  @Override
  public String toString() {
    write(writer::flush);
    return text.toString();
  }

  /** A coordinate as SVG takes it, with at most {@value #DECIMALS} decimals. */
  public static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private void writeAttributes(Object... attributes) throws XMLStreamException {
    for (int at = 0; at < attributes.length; at += 2) {
      Object value = attributes[at + 1];
      String written = value instanceof Double number ? number(number) : printable(value.toString());
      writer.writeAttribute(attributes[at].toString(), written);
    }
  }

  /** Some characters cannot stand in XML 1.0 in any form (section 2.2); the writer does not mind them. */
  private static String printable(String content) {
    IntStream letters = content.codePoints().map(letter -> isXml(letter) ? letter : REPLACEMENT);
    return letters.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  private static boolean isXml(int letter) {
    return letter == '\t'
        || letter == '\n'
        || letter == '\r'
        || (letter >= ' ' && letter < Character.MIN_SURROGATE)
        || (letter > Character.MAX_SURROGATE && (letter & 0xfffe) != 0xfffe);
  }

  private static void write(Writing part) {
    try {
      part.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
  }

  private interface Writing {
    void run() throws XMLStreamException;
  }
}
