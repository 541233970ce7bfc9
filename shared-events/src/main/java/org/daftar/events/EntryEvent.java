package org.daftar.events;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.ExhibitId;
import org.daftar.identity.PartyId;
import org.daftar.value.BrokenRule;
import org.daftar.value.Standing;
import org.daftar.value.Tag;
import org.daftar.value.Text;
import tools.jackson.databind.JsonNode;

/** What can happen to an entry after it was made. The entry itself is never edited. */
public sealed interface EntryEvent extends CaseEvent
    permits EntryEvent.EntryCorrected,
        EntryEvent.EntryRetracted,
        EntryEvent.EntryDisputed,
        EntryEvent.DisputeSettled,
        EntryEvent.EntryVerified,
        EntryEvent.EntryTagged,
        EntryEvent.ExhibitAttached,
        EntryEvent.AccountsSetSideBySide,
        EntryEvent.EntryMovedAway,
        EntryEvent.EntryMovedHere,
        SupplementEvent,
        AudienceEvent {

  /** Fields of an entry were corrected. */
  @StoredAs("entry-corrected.1")
  record EntryCorrected(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry") EntryId entry,
      @Meaning("the corrected fields by name, in the form in which the entry has them; null empties a field")
          Map<String, JsonNode> fields,
      @Meaning("why") String reason)
      implements EntryEvent {

    public EntryCorrected {
      fields = Fields.copy(fields);
      Text.passage("reason", reason);
      if (fields.isEmpty()) {
        throw new BrokenRule("fields", "correction-without-fields", "must name at least one field");
      }
    }
  }

  /** An entry was withdrawn; it stays readable and is marked. */
  @StoredAs("entry-retracted.1")
  record EntryRetracted(
      @Meaning("the case") CaseId caseId, @Meaning("the entry") EntryId entry, @Meaning("why") String reason)
      implements EntryEvent {

    public EntryRetracted {
      Text.passage("reason", reason);
    }
  }

  /** Somebody disputes an entry. */
  @StoredAs("entry-disputed.1")
  record EntryDisputed(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry") EntryId entry,
      @Meaning("disputed-by-other-side or disputed-by-us") Standing.Position position,
      @Meaning("who disputes it") Optional<PartyId> by,
      @Meaning("what exactly is disputed, and why") String reason)
      implements EntryEvent {

    public EntryDisputed {
      Text.passage("reason", reason);
      if (position != Standing.Position.DISPUTED_BY_OTHER_SIDE && position != Standing.Position.DISPUTED_BY_US) {
        throw new BrokenRule("position", "dispute-without-side", "must be disputed-by-other-side or disputed-by-us");
      }
    }
  }

  /** A dispute was settled. */
  @StoredAs("dispute-settled.1")
  record DisputeSettled(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry") EntryId entry,
      @Meaning("the entry's position from now on, e.g. undisputed") Standing.Position position,
      @Meaning("how it was settled") String reason)
      implements EntryEvent {

    public DisputeSettled {
      Text.passage("reason", reason);
    }
  }

  /** Somebody checked an entry. */
  @StoredAs("entry-verified.1")
  record EntryVerified(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry") EntryId entry,
      @Meaning("who checked it, and how") Standing.Verification verification)
      implements EntryEvent {}

  /** Tags were put on an entry or taken off. */
  @StoredAs("entry-tagged.1")
  record EntryTagged(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry") EntryId entry,
      @Meaning("tags that are added, as codes such as key-fact") List<Tag> added,
      @Meaning("tags that are taken off") List<Tag> removed)
      implements EntryEvent {

    public EntryTagged {
      added = List.copyOf(added);
      removed = List.copyOf(removed);
    }
  }

  /** An exhibit was attached to an entry. */
  @StoredAs("exhibit-attached.1")
  record ExhibitAttached(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry") EntryId entry,
      @Meaning("the exhibit") ExhibitId exhibit)
      implements EntryEvent {}

  /** Entries that tell one fact differently were set side by side: they count once, and show together. */
  @StoredAs("accounts-set-side-by-side.1")
  record AccountsSetSideBySide(
      @Meaning("the case") CaseId caseId,
      @Meaning("all the entries that are accounts of the one fact") List<EntryId> accounts,
      @Meaning("why they are one fact") String reason)
      implements EntryEvent {

    public AccountsSetSideBySide {
      accounts = List.copyOf(new LinkedHashSet<>(accounts));
      Text.passage("reason", reason);
      if (accounts.size() < 2) {
        throw new BrokenRule(
            "accounts", "accounts-of-one-fact-are-several", "must name at least two different entries");
      }
    }
  }

  /** An entry went to the case where it belongs; it stays readable here as moved. */
  @StoredAs("entry-moved-away.1")
  record EntryMovedAway(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry") EntryId entry,
      @Meaning("the case where it belongs") CaseId to,
      @Meaning("why") String reason)
      implements EntryEvent {

    public EntryMovedAway {
      Text.passage("reason", reason);
    }
  }

  /** An entry came from another case, as it stood there. */
  @StoredAs("entry-moved-here.1")
  record EntryMovedHere(
      @Meaning("the case") CaseId caseId,
      @Meaning("the entry") EntryId entry,
      @Meaning("the case where it was") CaseId from,
      @Meaning("the stored name of the fact, e.g. fine-imposed.1") String fact,
      @Meaning("the fields of the fact as they stood when it was moved") Map<String, JsonNode> fields,
      @Meaning("that it was confidential where it was, and stays so") boolean confidential,
      @Meaning("why") String reason)
      implements EntryEvent {

    public EntryMovedHere {
      fields = Fields.copy(fields);
      Text.passage("reason", reason);
    }
  }
}
