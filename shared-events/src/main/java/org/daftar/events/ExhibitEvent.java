package org.daftar.events;

import java.util.Optional;
import org.daftar.identity.ExhibitId;
import org.daftar.identity.SourceId;
import org.daftar.value.LangText;
import org.daftar.value.Text;

/** What can happen to the record of an exhibit. */
public sealed interface ExhibitEvent extends DomainEvent permits ExhibitEvent.ExhibitCited, CustodyEvent {

  /** The exhibit. */
  ExhibitId exhibitId();

  @Override
  default String stream() {
    return exhibitId().value();
  }

  /** An exhibit is known to exist, and is not held. */
  @StoredAs("exhibit-cited.1")
  record ExhibitCited(
      @Meaning("the exhibit") ExhibitId exhibitId,
      @Meaning("what it is and what it shows") LangText description,
      @Meaning("who has it") Optional<String> heldBy,
      @Meaning("the source that mentions it") Optional<SourceId> mentionedIn)
      implements ExhibitEvent {

    public ExhibitCited {
      Text.line("heldBy", heldBy);
    }
  }
}
