package org.daftar.events;

import java.util.List;
import java.util.Optional;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.value.AssetKind;
import org.daftar.value.RestraintKind;
import org.daftar.value.Text;

/** What can happen to property. */
public sealed interface AssetEvent extends Fact {

  /** An asset was frozen, seized, impounded or confiscated. */
  @StoredAs("asset-restrained.1")
  record AssetRestrained(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("whose asset it is") List<PartyId> holders,
      @Meaning("how it was restrained") RestraintKind restraint,
      @Meaning("the kind of asset") AssetKind kind,
      @Meaning("which asset") String asset,
      @Meaning("the court or authority") Optional<PartyId> by)
      implements AssetEvent {

    public AssetRestrained {
      holders = Parties.atLeastOne("holders", holders);
      Text.line("asset", asset);
    }
  }

  /** A restraint was lifted. */
  @StoredAs("restraint-lifted.1")
  record RestraintLifted(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the entry of the restraint") EntryId restraint,
      @Meaning("the court or authority that lifted it") Optional<PartyId> by)
      implements AssetEvent {}

  /** An asset went to somebody else. */
  @StoredAs("asset-transferred.1")
  record AssetTransferred(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("who gave it away") List<PartyId> from,
      @Meaning("who got it") List<PartyId> to,
      @Meaning("the kind of asset") AssetKind kind,
      @Meaning("which asset") String asset)
      implements AssetEvent {

    public AssetTransferred {
      from = Parties.atLeastOne("from", from);
      to = Parties.any("to", to);
      Text.line("asset", asset);
    }
  }

  /** A restrained asset, or a part of it, came back. */
  @StoredAs("asset-returned.1")
  record AssetReturned(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry that this makes on the timeline") EntryId entry,
      Account account,
      @Meaning("the entry of the restraint") EntryId restraint,
      @Meaning("which part came back; left out where all, or all that was left, did") Optional<String> part,
      @Meaning("to whom, where that is known") List<PartyId> recipients,
      @Meaning("the court or authority that gave it back") Optional<PartyId> by)
      implements AssetEvent {

    public AssetReturned {
      Text.line("part", part);
      recipients = Parties.any("recipients", recipients);
    }
  }
}
