package org.daftar.carrier;

/** What was carried is not an event of ours in its form. The message tells no personal data. */
public final class MalformedCarriedEvent extends Exception {

  private static final long serialVersionUID = 1L;

  MalformedCarriedEvent(String why) {
    super(why);
  }
}
