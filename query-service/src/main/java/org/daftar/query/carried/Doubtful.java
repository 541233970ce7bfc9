package org.daftar.query.carried;

/** Something that was carried is not to be believed. The message tells no personal data. */
final class Doubtful extends Exception {

  private static final long serialVersionUID = 1L;

  private final Doubt doubt;

  Doubtful(Doubt doubt, String why) {
    super(why);
    this.doubt = doubt;
  }

  Doubtful(Doubt doubt, Exception why) {
    this(doubt, String.valueOf(why.getMessage()));
  }

  Doubt doubt() {
    return doubt;
  }
}
