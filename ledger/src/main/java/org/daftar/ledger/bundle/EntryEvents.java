package org.daftar.ledger.bundle;

import java.util.Set;

/** How the events of a case tell which entry they make or change. Part of the format of bundles. */
public final class EntryEvents {

  /** Names the entry that an event makes or changes. */
  public static final String ENTRY = "entry";

  /** Before the name of each field that a correction gives anew, or that an entry brings from another case. */
  public static final String GIVEN_ANEW = "fields.";

  /** In an entry that came from another case: the stored name of the event that made it there. */
  public static final String FACT = "fact";

  /** An entry came from another case. */
  public static final String MOVED_HERE = "entry-moved-here.1";

  /** An entry of another case stands in this one too. */
  public static final String SHARED_HERE = "entry-shared-here.1";

  /** One more source says what an entry says. */
  public static final String SOURCE_ATTACHED = "source-attached.1";

  /** The words of an entry were translated. */
  public static final String TRANSLATION_ADDED = "translation-added.1";

  /** The events that change an entry made before; all others with an entry make it. */
  public static final Set<String> CHANGES =
      Set.of(
          "entry-corrected.1",
          "entry-retracted.1",
          "entry-disputed.1",
          "dispute-settled.1",
          "entry-verified.1",
          "entry-tagged.1",
          "exhibit-attached.1",
          "entry-moved-away.1",
          SOURCE_ATTACHED,
          TRANSLATION_ADDED,
          "entry-made-confidential.1",
          "entry-opened.1",
          "entry-shared.1");

  private EntryEvents() {}
}
