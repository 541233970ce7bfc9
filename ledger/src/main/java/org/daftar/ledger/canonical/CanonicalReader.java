package org.daftar.ledger.canonical;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads JSON that must be in the form of RFC 8785, from the first byte to the last, and stops at the first that would
 * not be written there. A value has one spelling, so that none must be written again and compared.
 */
public final class CanonicalReader {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final byte[] bytes;
  private final ExpectedNames names;
  private int at;
  private int expected;
  private int depth;

  /** Begins at the first byte. */
  public CanonicalReader(byte[] bytes) {
    this(bytes, ExpectedNames.NONE);
  }

  /**
   * The same.
   *
   * @param names that are expected, though others may stand there too
   */
  public CanonicalReader(byte[] bytes, ExpectedNames names) {
    this.bytes = bytes;
    this.names = names;
  }

  /** Reads the value of a name, which is next. */
  public interface Member<E extends Exception> {
    void read(String name) throws NotCanonical, E;
  }

  /** Reads an element, which is next. */
  public interface Element<E extends Exception> {
    void read() throws NotCanonical, E;
  }

  /** Reads an object, whose names are in the order of their UTF-16 code units: that of Java's strings. */
  public <E extends Exception> void object(Member<E> member) throws NotCanonical, E {
    enter('{');
    if (!skip('}')) {
      String name = name();
      member(name, member);
      while (skip(',')) {
        String next = name();
        if (next.compareTo(name) <= 0) {
          throw wrong("the names of an object are in order, and each stands there once");
        }
        member(next, member);
        name = next;
      }
      expect('}');
    }
    depth--;
  }

  private <E extends Exception> void member(String name, Member<E> member) throws NotCanonical, E {
    expect(':');
    member.read(name);
  }

  /** Reads an array. */
  public <E extends Exception> void array(Element<E> element) throws NotCanonical, E {
    enter('[');
    if (!skip(']')) {
      do {
        element.read();
      } while (skip(','));
      expect(']');
    }
    depth--;
  }

  private String name() throws NotCanonical {
    if (!names.isNext(expected, bytes, at)) {
      return string();
    }
    at += names.length(expected);
    return names.name(expected++);
  }

  /** Where the next byte stands. */
  public int position() {
    return at;
  }

  /**
   * Reads past a text of known length; the caller checks that each of its letters stands for itself.
   *
   * @param length how many bytes it has
   * @return where the first of them stands
   */
  public int textOf(int length) throws NotCanonical {
    expect('"');
    int start = at;
    at = Math.min(start + length, bytes.length);
    expect('"');
    return start;
  }

  /** Reads a text. */
  public String string() throws NotCanonical {
    expect('"');
    int start = at;
    at = endOfPlain(start);
    if (skip('"')) {
      return new String(bytes, start, at - 1 - start, StandardCharsets.ISO_8859_1);
    }
    while (next() != '"') {
      at += next() == '\\' ? 2 : 1;
    }
    String text = Escapes.undone(utf8(start, at));
    at++;
    return text;
  }

  /** Reads a number without a fraction. */
  public long wholeNumber() throws NotCanonical {
    return Numbers.whole(letters());
  }

  /** Reads a null where one is next; false where something else is. */
  public boolean isNull() throws NotCanonical {
    return next() == 'n' && literal("null", NODES.nullNode()).isNull();
  }

  /** Reads any value. */
  public JsonNode value() throws NotCanonical {
    return switch (next()) {
      case '{' -> {
        ObjectNode object = NODES.objectNode();
        object(name -> object.set(name, value()));
        yield object;
      }
      case '[' -> {
        ArrayNode array = NODES.arrayNode();
        array(() -> array.add(value()));
        yield array;
      }
      case '"' -> NODES.stringNode(string());
      case 't' -> literal("true", NODES.booleanNode(true));
      case 'f' -> literal("false", NODES.booleanNode(false));
      case 'n' -> literal("null", NODES.nullNode());
      default -> number();
    };
  }

  private JsonNode number() throws NotCanonical {
    return Numbers.read(letters());
  }

  private String letters() {
    int start = at;
    while (at < bytes.length && Numbers.isPart(bytes[at])) {
      at++;
    }
    return new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
  }

  private JsonNode literal(String text, JsonNode value) throws NotCanonical {
    for (int i = 0; i < text.length(); i++) {
      expect(text.charAt(i));
    }
    return value;
  }

  /** That nothing follows. */
  public void end() throws NotCanonical {
    if (at != bytes.length) {
      throw wrong("nothing follows a value");
    }
  }

  /** Where the first byte is that does not stand for itself within a text, or is part of a letter only. */
  private int endOfPlain(int start) {
    byte[] text = bytes;
    int end = start;
    while (end < text.length && text[end] >= ' ' && text[end] != '"' && text[end] != '\\') {
      end++;
    }
    return end;
  }

  /** The byte that is next. */
  private byte next() throws NotCanonical {
    if (at >= bytes.length) {
      throw wrong("it is broken off");
    }
    return bytes[at];
  }

  private boolean skip(char letter) throws NotCanonical {
    boolean found = next() == letter;
    at += found ? 1 : 0;
    return found;
  }

  private void expect(char letter) throws NotCanonical {
    if (!skip(letter)) {
      throw wrong("a " + letter + " stands there");
    }
  }

  private void enter(char letter) throws NotCanonical {
    expect(letter);
    if (++depth > CanonicalJson.DEEPEST) {
      throw wrong("it is nested more than " + CanonicalJson.DEEPEST + " deep");
    }
  }

  private String utf8(int from, int to) throws NotCanonical {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
    } catch (CharacterCodingException e) {
      throw wrong("a text is UTF-8");
    }
  }

  private NotCanonical wrong(String rule) {
    return new NotCanonical("byte " + at + " is not what the canonical form has there: " + rule);
  }
}
