package org.daftar.ledger.note;

/** What a key of a note signs, by the first byte of its public key. */
public enum Algorithm {
  /** Ed25519 over the text of the note. */
  ED25519(1),
  /** Ed25519 over a time and the text of the note: C2SP tlog-cosignature. */
  COSIGNATURE(4);

  private final byte code;

  Algorithm(int code) {
    this.code = (byte) code;
  }

  byte code() {
    return code;
  }

  static Algorithm of(byte code) throws MalformedNote {
    for (Algorithm algorithm : values()) {
      if (algorithm.code == code) {
        return algorithm;
      }
    }
    throw new MalformedNote("a key of type " + (code & 0xff) + " is not known here");
  }
}
