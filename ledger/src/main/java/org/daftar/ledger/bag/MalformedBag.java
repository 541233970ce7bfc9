package org.daftar.ledger.bag;

/** A file is no bag, is not whole, or is of a kind that no honest bag is. */
public final class MalformedBag extends Exception {

  private static final long serialVersionUID = 1L;

  private final String place;

  MalformedBag(String place, String why) {
    super(why);
    this.place = place;
  }

  /** The file within the bag that is wrong, or {@code zip} for the whole. */
  public String place() {
    return place;
  }
}
