package org.daftar.events;

import java.util.List;
import java.util.Optional;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.value.DetentionKind;
import org.daftar.value.Text;

/** What can happen to a person's liberty. */
public sealed interface LibertyEvent extends Fact {

  /** People were arrested. */
  @StoredAs("arrest-made.1")
  record ArrestMade(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("who was arrested") List<PartyId> arrested,
      @Meaning("by whom") List<PartyId> by)
      implements LibertyEvent {

    public ArrestMade {
      arrested = Parties.atLeastOne("arrested", arrested);
      by = Parties.any("by", by);
    }
  }

  /** People were detained; the entry's date may be the whole span. */
  @StoredAs("detention-begun.1")
  record DetentionBegun(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the kind of detention") DetentionKind kind,
      @Meaning("who was detained") List<PartyId> detained,
      @Meaning("by whom") List<PartyId> by)
      implements LibertyEvent {

    public DetentionBegun {
      detained = Parties.atLeastOne("detained", detained);
      by = Parties.any("by", by);
    }
  }

  /** People were set free. */
  @StoredAs("release-made.1")
  record ReleaseMade(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("who was released") List<PartyId> released,
      @Meaning("the conditions of the release") Optional<String> conditions)
      implements LibertyEvent {

    public ReleaseMade {
      released = Parties.atLeastOne("released", released);
      Text.passage("conditions", conditions);
    }
  }

  /** People left the country because of what happened to them. */
  @StoredAs("exile-begun.1")
  record ExileBegun(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("who left") List<PartyId> exiles,
      @Meaning("where to") Optional<String> destination)
      implements LibertyEvent {

    public ExileBegun {
      exiles = Parties.atLeastOne("exiles", exiles);
      Text.line("destination", destination);
    }
  }

  /** People who had left came back. */
  @StoredAs("exile-ended.1")
  record ExileEnded(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("who came back") List<PartyId> returned,
      @Meaning("where from") Optional<String> from)
      implements LibertyEvent {

    public ExileEnded {
      returned = Parties.atLeastOne("returned", returned);
      Text.line("from", from);
    }
  }
}
