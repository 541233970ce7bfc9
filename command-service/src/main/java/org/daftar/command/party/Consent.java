package org.daftar.command.party;

import java.util.Locale;
import org.daftar.events.ConsentEvent;

/**
 * One thing that a party can allow.
 *
 * @param mechanism in lower case: people write the names of bodies differently
 */
record Consent(String mechanism, ConsentEvent.Use use) {

  static Consent of(ConsentEvent event) {
    return new Consent(event.mechanism().strip().toLowerCase(Locale.ROOT), event.use());
  }
}
