package org.daftar.query.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.events.Fact;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.ExhibitId;
import org.daftar.query.history.Change;
import org.daftar.value.Standing;
import org.daftar.value.Tag;

/**
 * An entry as it stood at one size of the log.
 *
 * @param id the entry
 * @param caseId the case to which it belongs
 * @param fact what it says, with all corrections
 * @param standing how far it is contested, disputes and verifications included
 * @param retraction how it was retracted, where it was
 * @param tags the tags on it
 * @param exhibits the evidence for it, attachments included
 * @param accounts the other entries that tell the same fact; empty where this is the only account
 * @param denials the entries in which somebody denies it
 * @param audience to whom it is shown, and in which cases
 * @param recorded the change that made it
 * @param lastChange the last change to it
 */
public record EntryView(
    EntryId id,
    CaseId caseId,
    Fact fact,
    Standing standing,
    Optional<Change> retraction,
    List<Tag> tags,
    List<ExhibitId> exhibits,
    List<EntryId> accounts,
    List<EntryId> denials,
    Audience audience,
    Change recorded,
    Change lastChange) {

  public EntryView {
    tags = List.copyOf(tags);
    exhibits = List.copyOf(exhibits);
    accounts = List.copyOf(accounts);
    denials = List.copyOf(denials);
  }

  /** Whether it never leaves the house. */
  public boolean isConfidential() {
    return audience.confidential();
  }

  /** The other cases in which it stands too. */
  public List<CaseId> sharedWith() {
    return audience.sharedWith();
  }

  /** Whether it belongs to a case, or stands in it too. */
  public boolean standsIn(CaseId id) {
    return caseId.equals(id) || sharedWith().contains(id);
  }

  /** Whether it still says what it says. */
  public boolean isRetracted() {
    return retraction.isPresent();
  }

  EntryView saying(Fact amended, Change change) {
    return new EntryView(
        id,
        amended.caseId(),
        amended,
        amended.account().standing(),
        retraction,
        tags,
        amended.account().exhibits(),
        accounts,
        denials,
        audience.without(amended.caseId()),
        recorded,
        change);
  }

  /** The same, as one that never leaves the house. */
  public EntryView keptInside() {
    return shown(audience.confidential(true), lastChange);
  }

  EntryView shown(Audience to, Change change) {
    return new EntryView(
        id, caseId, fact, standing, retraction, tags, exhibits, accounts, denials, to, recorded, change);
  }

  EntryView retracted(Change change) {
    return with(Optional.of(change), tags, accounts, denials, change);
  }

  EntryView tagged(List<Tag> all, Change change) {
    return with(retraction, all, accounts, denials, change);
  }

  EntryView beside(List<EntryId> others, Change change) {
    return with(retraction, tags, others, denials, change);
  }

  /** Accounts of one fact belong to one case: an entry that leaves it stands alone. */
  EntryView alone(Change change) {
    return with(retraction, tags, List.of(), denials, change);
  }

  EntryView deniedIn(EntryId denial, Change change) {
    return with(retraction, tags, accounts, Stream.concat(denials.stream(), Stream.of(denial)).toList(), change);
  }

  private EntryView with(
      Optional<Change> retracted, List<Tag> all, List<EntryId> others, List<EntryId> denied, Change change) {
    return new EntryView(
        id, caseId, fact, standing, retracted, all, exhibits, others, denied, audience, recorded, change);
  }
}
