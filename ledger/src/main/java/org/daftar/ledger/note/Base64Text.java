package org.daftar.ledger.note;

import java.util.Base64;

/** The standard alphabet of RFC 4648 section 4 with padding, read strictly: one text for some bytes, and no other. */
final class Base64Text {

  private Base64Text() {}

  static byte[] decode(String text) throws MalformedNote {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      throw new MalformedNote("is not base64: " + text);
    }
    throw new MalformedNote("is not how base64 writes these bytes: " + text);
  }
}
