package org.daftar.query.carried;

import org.daftar.carrier.CarriedEvent;

/** What stands on the carrier at one place, whoever wrote it. */
public sealed interface Arrival {

  /** Where it stands on the carrier; that is not its position on the log. */
  long offset();

  /** Something in the form of an event. */
  record Event(long offset, CarriedEvent event) implements Arrival {}

  /** Something else. */
  record Unreadable(long offset, String why) implements Arrival {}
}
