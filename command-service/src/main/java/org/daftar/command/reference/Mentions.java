package org.daftar.command.reference;

import java.util.ArrayList;
import java.util.List;
import org.daftar.events.DomainEvent;
import org.daftar.events.codec.Occurrences;
import org.daftar.identity.Identifier;

/** Finds the identifiers in an event. */
public final class Mentions {

  private Mentions() {}

  /**
   * All identifiers in an event but that of its own subject, with the paths of their fields, in the order of the
   * fields.
   */
  public static List<Mention> in(DomainEvent event) {
    List<Mention> found = new ArrayList<>();
    new Occurrences<>(Identifier.class, (field, identifier) -> found.add(new Mention(field, identifier))).in(event);
    found.removeIf(mention -> mention.identifier().value().equals(event.stream()));
    return found;
  }
}
