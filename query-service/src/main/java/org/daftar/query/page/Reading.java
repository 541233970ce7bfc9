package org.daftar.query.page;

import java.time.Instant;
import java.util.Optional;
import org.daftar.query.history.AsOf;
import org.daftar.query.wording.term.Times;

/**
 * The moment as of which a page is read, and the addresses that keep to it.
 *
 * @param moment how many events were read
 * @param recordedUntil when the last of them was recorded
 * @param past whether a moment was asked for, and not simply now
 */
public record Reading(AsOf moment, Optional<Instant> recordedUntil, boolean past) {

  /** When the last event that was read was recorded, in words. */
  public String until() {
    return recordedUntil.map(Times::of).orElse("the very beginning");
  }

  /** The address of a subject by its identifier, as of the same moment. */
  public String to(Object id) {
    return as(plain(String.valueOf(id)));
  }

  /** The address of a subject as it stood after so many events. */
  public String at(Object id, long size) {
    return plain(String.valueOf(id)) + "?atPosition=" + size;
  }

  /** An address as of the same moment. */
  public String as(String address) {
    return past ? address + (address.contains("?") ? "&" : "?") + "atPosition=" + moment.size() : address;
  }

  private static String plain(String id) {
    return switch (id.substring(0, Math.min(4, id.length()))) {
      case "cas_" -> "/cases/" + id;
      case "ent_" -> "/entries/" + id;
      case "pty_" -> "/parties/" + id;
      case "src_" -> "/sources/" + id;
      case "exh_" -> "/exhibits/" + id;
      case "cal_" -> "/calendars/" + id;
      default -> "/search?q=" + id;
    };
  }
}
