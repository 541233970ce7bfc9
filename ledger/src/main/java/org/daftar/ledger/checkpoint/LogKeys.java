package org.daftar.ledger.checkpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.ledger.leaf.Leaf;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.VerifierKey;

/**
 * The keys of a log, the first one first, as its own leaves name them. That a leaf names a key proves nothing yet: the
 * key before it must have signed a tree that holds this leaf.
 *
 * @param all at least one, each of the name of the log
 */
public record LogKeys(List<VerifierKey> all) {

  /** The kind of the leaves that change the key. */
  public static final String CHANGE = "key";

  /** What the genesis and every change tell in clear: the key from there on. */
  public static final String KEY = "vkey";

  /** What every change tells in clear besides: the key until there. */
  public static final String RETIRED = "retires";

  /** The stream of the log itself, in which changes stand. */
  private static final String SYSTEM = "sys";

  /** How many keys a log has had at most: each costs its readers as much as all before it. */
  private static final int MOST = 1_000;

  public LogKeys {
    all = List.copyOf(all);
  }

  /**
   * The key of a log at its beginning.
   *
   * @throws MalformedNote where the genesis names none of its own log
   */
  public static LogKeys of(Leaf genesis) throws MalformedNote {
    return new LogKeys(List.of(named(genesis)));
  }

  /**
   * The keys after a leaf of kind {@link #CHANGE}.
   *
   * @param change a leaf of that kind
   * @throws MalformedNote where it stands in another stream than that of the log itself, retires another key than the
   *     one in use, or names none of its own log, or where there were too many before it
   */
  public LogKeys after(Leaf change) throws MalformedNote {
    VerifierKey next = named(change);
    if (!text(change, RETIRED).equals(current().toString())) {
      throw new MalformedNote("retires a key that is not the one in use then");
    }
    if (!change.stream().equals(SYSTEM)) {
      throw new MalformedNote("changes the key, and stands in stream " + change.stream() + ", not in " + SYSTEM);
    }
    if (all.size() == MOST) {
      throw new MalformedNote("changes the key for the " + MOST + "th time; no log has had so many");
    }
    List<VerifierKey> keys = new ArrayList<>(all);
    keys.add(next);
    return new LogKeys(keys);
  }

  /** The key that signs now. */
  public VerifierKey current() {
    return all.getLast();
  }

  /** The key that was in use before the current one. */
  public Optional<VerifierKey> retired() {
    return all.size() == 1 ? Optional.empty() : Optional.of(all.get(all.size() - 2));
  }

  /**
   * A checkpoint of the log, whichever of its keys signed it.
   *
   * @throws MalformedNote where none did
   */
  public Checkpoint open(Note note) throws MalformedNote {
    for (VerifierKey key : all.reversed()) {
      if (note.opens(key)) {
        return Checkpoint.open(note, key);
      }
    }
    throw new MalformedNote("is signed by no key of the log");
  }

  private static VerifierKey named(Leaf leaf) throws MalformedNote {
    VerifierKey key = VerifierKey.parse(text(leaf, KEY));
    if (!key.name().equals(leaf.log())) {
      throw new MalformedNote("names a key of " + key.name() + ", not of its own log");
    }
    return key;
  }

  private static String text(Leaf leaf, String field) {
    return Optional.ofNullable(leaf.clear().get(field)).map(value -> value.stringValue("")).orElse("");
  }
}
