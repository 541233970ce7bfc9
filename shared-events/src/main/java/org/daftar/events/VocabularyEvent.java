package org.daftar.events;

import java.util.Optional;
import org.daftar.value.Code;
import org.daftar.value.HuridocsCode;
import org.daftar.value.Text;
import org.daftar.value.Vocabulary;

/** What an organisation makes of a vocabulary: terms of its own, and labels of its own for any term. */
public sealed interface VocabularyEvent extends DomainEvent {

  /** The vocabulary. */
  Vocabulary vocabulary();

  /** The code of the term. */
  Code code();

  @Override
  default String stream() {
    return streamOf(vocabulary());
  }

  /** The stream in which the events of a vocabulary stand. */
  static String streamOf(Vocabulary vocabulary) {
    return "voc_" + vocabulary.code();
  }

  /** The organisation added a term. */
  @StoredAs("term-added.1")
  record TermAdded(
      @Meaning("the vocabulary") Vocabulary vocabulary,
      @Meaning("what stands for the term in facts, for ever: lower-case words joined by hyphens") Code code,
      @Meaning("what people call it, as it stands inside a sentence") String label,
      @Meaning("the code of the term of which it is a special case") Optional<Code> broader,
      @Meaning("the code of the HURIDOCS type of act that says the same") Optional<HuridocsCode> huridocs,
      @Meaning("what it covers, in a sentence") String scope)
      implements VocabularyEvent {

    public TermAdded {
      Text.line("label", label);
      Text.line("scope", scope);
    }
  }

  /** A term is called otherwise from now on. */
  @StoredAs("term-relabelled.1")
  record TermRelabelled(
      @Meaning("the vocabulary") Vocabulary vocabulary,
      @Meaning("the code of the term") Code code,
      @Meaning("what people call it from now on, as it stands inside a sentence") String label,
      @Meaning("why") String reason)
      implements VocabularyEvent {

    public TermRelabelled {
      Text.line("label", label);
      Text.passage("reason", reason);
    }
  }

  /** A term is not offered any more; what was recorded with it keeps it. */
  @StoredAs("term-withdrawn.1")
  record TermWithdrawn(
      @Meaning("the vocabulary") Vocabulary vocabulary,
      @Meaning("the code of the term") Code code,
      @Meaning("why, and what to use instead") String reason)
      implements VocabularyEvent {

    public TermWithdrawn {
      Text.passage("reason", reason);
    }
  }

  /** A term that was withdrawn is offered again. */
  @StoredAs("term-restored.1")
  record TermRestored(
      @Meaning("the vocabulary") Vocabulary vocabulary,
      @Meaning("the code of the term") Code code,
      @Meaning("why") String reason)
      implements VocabularyEvent {

    public TermRestored {
      Text.passage("reason", reason);
    }
  }
}
