package org.daftar.ledger.verification;

import java.io.IOException;
import org.daftar.ledger.bag.MalformedBag;
import org.daftar.ledger.canonical.NotCanonical;
import org.daftar.ledger.leaf.MalformedLeaf;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.text.Printable;
import org.daftar.ledger.timestamp.InvalidTimeStamp;
import org.daftar.ledger.tree.InvalidProof;
import org.jspecify.annotations.Nullable;

/** A bundle does not prove what it says. */
public final class RefusedBundle extends Exception {

  private static final long serialVersionUID = 1L;

  private final String place;

  /**
   * Refuses a bundle. Both texts may hold what strangers wrote.
   *
   * @param place a file of the bundle, a leaf or a checkpoint
   * @param why what is wrong there; null where a library does not say
   */
  public RefusedBundle(String place, @Nullable String why) {
    super(Printable.of(String.valueOf(why)));
    this.place = Printable.of(place);
  }

  /** Where: a file of the bundle, a leaf or a checkpoint. */
  public String place() {
    return place;
  }

  /** Where and why, in one line. */
  public String sentence() {
    return place + ": " + getMessage();
  }

  static void unless(boolean holds, String place, String otherwise) throws RefusedBundle {
    if (!holds) {
      throw new RefusedBundle(place, otherwise);
    }
  }

  /** What a check finds wrong is wrong at that place. */
  static <T> T at(String place, Check<T> check) throws IOException, RefusedBundle {
    try {
      return check.run();
    } catch (MalformedBag e) {
      throw new RefusedBundle(e.place(), e.getMessage());
    } catch (MalformedNote
        | MalformedLeaf
        | NotCanonical
        | InvalidProof
        | InvalidTimeStamp
        | IllegalArgumentException e) {
      throw new RefusedBundle(place, e.getMessage());
    }
  }

  /** The same for a check that has nothing to tell. */
  static void require(String place, Requirement requirement) throws IOException, RefusedBundle {
    at(
        place,
        () -> {
          requirement.check();
          return place;
        });
  }

  interface Requirement {
    void check()
        throws IOException,
            RefusedBundle,
            MalformedBag,
            MalformedNote,
            MalformedLeaf,
            NotCanonical,
            InvalidProof,
            InvalidTimeStamp;
  }

  interface Check<T> {
    T run()
        throws IOException,
            RefusedBundle,
            MalformedBag,
            MalformedNote,
            MalformedLeaf,
            NotCanonical,
            InvalidProof,
            InvalidTimeStamp;
  }
}
