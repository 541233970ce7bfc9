package org.daftar.query.form.definition;

import java.util.List;
import java.util.Set;
import org.daftar.events.Fact;
import org.daftar.value.Vocabulary;

/** How a field is filled in. */
public sealed interface Input {

  /** One line of text. */
  record Line() implements Input {}

  /** A whole number. */
  record Count() implements Input {}

  /** Several lines of text. */
  record Passage() implements Input {}

  /** A tick. */
  record Tick() implements Input {}

  /** One of a few; nothing is chosen where the first option has no value. */
  record Choice(List<Option> options) implements Input {

    public Choice {
      options = List.copyOf(options);
    }
  }

  /** A term of a vocabulary. */
  record Term(Vocabulary vocabulary) implements Input {}

  /** One party of the record. */
  record Party() implements Input {}

  /** Any number of parties of the record. */
  record Parties() implements Input {}

  /** One source of the record. */
  record Source() implements Input {}

  /** One exhibit of the record. */
  record Exhibit() implements Input {}

  /** Any number of codes in one line, with blanks or commas between them. */
  record Words() implements Input {}

  /** One of the case's entries that tell any of those kinds of facts; of all kinds where none is named. */
  record Entry(Set<Class<? extends Fact>> kinds) implements Input {

    public Entry {
      kinds = Set.copyOf(kinds);
    }
  }

  /** One case of the record. */
  record CaseFile() implements Input {}

  /** Any number of the case's entries that tell any of those kinds of facts; of all kinds where none is named. */
  record Entries(Set<Class<? extends Fact>> kinds) implements Input {

    public Entries {
      kinds = Set.copyOf(kinds);
    }
  }

  /** Something to choose, by its code. */
  record Option(String value, String label) {}
}
