package org.daftar.ledger.timestamp;

/** What was handed in is no time stamp, or not one of what it is said to be. */
public final class InvalidTimeStamp extends Exception {

  private static final long serialVersionUID = 1L;

  InvalidTimeStamp(String why) {
    super(why);
  }

  InvalidTimeStamp(String why, Exception cause) {
    super(why, cause);
  }
}
