package org.daftar.query.entry;

import java.util.List;
import java.util.stream.Stream;
import org.daftar.identity.CaseId;

/**
 * To whom an entry is shown, and in which cases.
 *
 * @param confidential whether it is shown only to those who keep the record
 * @param sharedWith the cases in which it stands beside the one to which it belongs
 */
public record Audience(boolean confidential, List<CaseId> sharedWith) {

  /** Everybody, in the case to which it belongs. */
  public static final Audience OPEN = new Audience(false, List.of());

  public Audience {
    sharedWith = List.copyOf(sharedWith);
  }

  Audience confidential(boolean now) {
    return new Audience(now, sharedWith);
  }

  Audience with(CaseId another) {
    return new Audience(confidential, Stream.concat(sharedWith.stream(), Stream.of(another)).distinct().toList());
  }

  /** A case to which it belongs now does not count among the others. */
  Audience without(CaseId home) {
    return new Audience(confidential, sharedWith.stream().filter(other -> !other.equals(home)).toList());
  }
}
