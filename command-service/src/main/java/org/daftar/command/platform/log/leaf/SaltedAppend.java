package org.daftar.command.platform.log.leaf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.command.log.Append;
import org.daftar.command.log.Outcome;

/** An {@link Append} whose events have been salted. */
public record SaltedAppend(List<SaltedEvent> events, Map<String, Long> reliedOn, Optional<Outcome> outcome) {

  public SaltedAppend {
    events = List.copyOf(events);
    reliedOn = Map.copyOf(reliedOn);
  }

  /** Salts all events of an append. */
  public static SaltedAppend of(Append append, Salting salting) {
    return new SaltedAppend(append.events().stream().map(salting::salt).toList(), append.reliedOn(), append.outcome());
  }
}
