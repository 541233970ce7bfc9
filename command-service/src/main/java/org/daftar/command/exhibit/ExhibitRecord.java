package org.daftar.command.exhibit;

import java.util.Optional;
import org.daftar.events.CustodyEvent.CustodyPassed;
import org.daftar.events.CustodyEvent.ExhibitChecked;
import org.daftar.events.CustodyEvent.ExhibitCopied;
import org.daftar.events.CustodyEvent.ExhibitReceived;
import org.daftar.events.CustodyEvent.ExhibitTranslated;
import org.daftar.events.CustodyEvent.ExhibitWithdrawn;
import org.daftar.events.CustodyEvent.RedactedCopyMade;
import org.daftar.events.ExhibitEvent;
import org.daftar.events.ExhibitEvent.ExhibitCited;

/**
 * The record of an exhibit at present, as far as decisions need it.
 *
 * @param received whether it was
 * @param holder who has it, where somebody is known to
 * @param withdrawn whether it is no longer relied on
 */
record ExhibitRecord(boolean received, Optional<String> holder, boolean withdrawn) {

  static final ExhibitRecord EMPTY = new ExhibitRecord(false, Optional.empty(), false);

  ExhibitRecord evolve(ExhibitEvent event) {
    return switch (event) {
      case ExhibitCited e -> new ExhibitRecord(received, e.heldBy(), withdrawn);
      case ExhibitReceived e -> new ExhibitRecord(true, Optional.of(e.to()), withdrawn);
      case CustodyPassed e -> new ExhibitRecord(received, Optional.of(e.to()), withdrawn);
      case ExhibitWithdrawn e -> new ExhibitRecord(received, holder, true);
      case ExhibitCopied e -> this;
      case RedactedCopyMade e -> this;
      case ExhibitTranslated e -> this;
      case ExhibitChecked e -> this;
    };
  }
}
