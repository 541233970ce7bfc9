package org.daftar.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text with signatures: C2SP signed-note. That it can be read says nothing about who signed it: ask {@link #opens}.
 *
 * @param text ends with a line feed and holds no other control character
 * @param signatures in their order
 */
public record Note(String text, List<Signature> signatures) {

  /** How many signatures are read; a longer list is refused before anything is verified. */
  public static final int MOST_SIGNATURES = 64;

  /** How many bytes a note has at most. */
  public static final int LARGEST = 1 << 20;

  public Note {
    signatures = List.copyOf(signatures);
    if (!isText(text)) {
      throw new IllegalArgumentException("the text of a note ends with a line feed and holds no control character");
    }
  }

  /**
   * A text that one key of {@link Algorithm#ED25519} signs.
   *
   * @throws IllegalArgumentException where the key is of another kind, or the text is not that of a note
   */
  public static Note sign(String text, SigningKey key) {
    if (key.verifier().algorithm() != Algorithm.ED25519) {
      throw new IllegalArgumentException(key + " signs no plain notes");
    }
    byte[] signed = key.sign(text.getBytes(StandardCharsets.UTF_8));
    return new Note(text, List.of(new Signature(key.verifier(), signed)));
  }

  /**
   * Reads a note.
   *
   * @throws MalformedNote where it is none
   */
  public static Note parse(byte[] bytes) throws MalformedNote {
    if (bytes.length > LARGEST) {
      throw new MalformedNote("a note has at most " + LARGEST + " bytes, not " + bytes.length);
    }
    return parse(utf8(bytes));
  }

  /** The same for a note that is text already. */
  public static Note parse(String note) throws MalformedNote {
    int end = note.lastIndexOf("\n\n");
    if (end < 0 || !note.endsWith("\n")) {
      throw new MalformedNote("a note has an empty line before its signatures, and ends with a line feed");
    }
    String text = note.substring(0, end + 1);
    if (!isText(text)) {
      throw new MalformedNote("the text of a note holds no control character but line feeds");
    }
    List<String> lines = lines(note.substring(end + 2));
    if (lines.isEmpty() || lines.size() > MOST_SIGNATURES) {
      throw new MalformedNote("a note has 1 to " + MOST_SIGNATURES + " signatures, not " + lines.size());
    }
    List<Signature> signatures = new ArrayList<>();
    for (String line : lines) {
      signatures.add(Signature.parse(line));
    }
    return new Note(text, signatures);
  }

  /**
   * Whether a key signed this text. Signatures of other keys are passed over.
   *
   * @param key of {@link Algorithm#ED25519}
   * @return false where it did not sign at all
   * @throws MalformedNote where it is said to have signed and did not
   */
  public boolean opens(VerifierKey key) throws MalformedNote {
    if (key.algorithm() != Algorithm.ED25519) {
      throw new IllegalArgumentException(key + " signs no plain notes");
    }
    boolean found = false;
    for (Signature signature : signatures) {
      if (signature.isBy(key)) {
        if (!key.verifies(text.getBytes(StandardCharsets.UTF_8), signature.bytes())) {
          throw new MalformedNote("the signature of " + key.name() + " is not over this text");
        }
        found = true;
      }
    }
    return found;
  }

  /** The same text with the signatures of that name alone, in their order: of a checkpoint, those of its log. */
  public Note signedBy(String name) {
    return new Note(text, signatures.stream().filter(signature -> signature.isBy(name)).toList());
  }

  /** The same text with more signatures. */
  public Note with(List<Signature> more) {
    return new Note(text, Stream.concat(signatures.stream(), more.stream()).toList());
  }

  /** The written form, which {@link #parse} reads. */
  @Override
  public String toString() {
    return text + "\n" + signatures.stream().map(signature -> signature + "\n").collect(Collectors.joining());
  }

  /** Ends of lines are line feeds and nothing else: what reads otherwise elsewhere is not the same note. */
  private static List<String> lines(String ended) {
    return ended.isEmpty() ? List.of() : List.of(ended.substring(0, ended.length() - 1).split("\n", -1));
  }

  private static boolean isText(String text) {
    return text.endsWith("\n") && text.codePoints().noneMatch(letter -> letter != '\n' && isForbidden(letter));
  }

  private static boolean isForbidden(int letter) {
    return letter < 0x20 || (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE);
  }

  private static String utf8(byte[] bytes) throws MalformedNote {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new MalformedNote("a note is UTF-8");
    }
  }
}
