package org.daftar.ledger.bag;

import org.daftar.ledger.text.Printable;

/** A file is no bag, is not whole, or is of a kind that no honest bag is. */
public final class MalformedBag extends Exception {

  private static final long serialVersionUID = 1L;

  private final String place;

  MalformedBag(String place, String why) {
    super(Printable.of(why));
    this.place = Printable.of(place);
  }

  /** The file within the bag that is wrong, or {@code zip} for the whole. */
  public String place() {
    return place;
  }
}
