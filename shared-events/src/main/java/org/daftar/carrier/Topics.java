package org.daftar.carrier;

/** What the carrier's topics are called. */
public final class Topics {

  /** All events of one log in its order: one partition, kept for ever, each with its stream as key. */
  public static final String EVENTS = "daftar.events";

  /** The signed checkpoints of the log, as notes in UTF-8: one partition, kept for ever. */
  public static final String CHECKPOINTS = "daftar.checkpoints";

  private Topics() {}
}
