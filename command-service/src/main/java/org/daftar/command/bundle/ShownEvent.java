package org.daftar.command.bundle;

import java.time.Instant;
import java.util.Collection;
import org.daftar.events.codec.WithheldFields;
import org.daftar.ledger.bundle.OpenedLeaf;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event as a bundle shows it.
 *
 * @param position on the log
 * @param payload of the event; a withheld text is {@link WithheldFields#MARK}
 */
public record ShownEvent(long position, Instant recordedAt, ObjectNode payload) {

  private static final String RECORDED_BY = "recordedBy";

  /**
   * The event of a leaf: a withheld text is marked as such, anything else that is withheld is left out.
   *
   * @param withheld the names of the fields that are not shown
   */
  public static ShownEvent of(OpenedLeaf leaf, Collection<String> withheld, WithheldFields placeholders) {
    ObjectNode payload = JsonNodeFactory.instance.objectNode();
    leaf.fields().forEach(payload::set);
    for (String name : withheld) {
      if (name.equals(RECORDED_BY)) {
        payload.put(RECORDED_BY, WithheldFields.MARK);
      } else {
        placeholders.inPlaceOf(leaf.event().orElse(""), name).ifPresent(mark -> payload.set(name, mark));
      }
    }
    return new ShownEvent(leaf.position(), leaf.leaf().recordedAt(), payload);
  }
}
