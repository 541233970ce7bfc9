package org.daftar.command.casefile.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.casefile.docket.Entry;
import org.daftar.command.recording.Finding;
import org.daftar.command.reference.Mention;
import org.daftar.identity.EntryId;

/** Entries that are mentioned must stand on the record of this case: an entry of another case is as good as none. */
final class ReferencedEntries {

  private ReferencedEntries() {}

  /** Refuses entries that are not on this case's record. */
  static Stream<Finding> onRecord(Docket docket, List<Mention> mentions) {
    return entriesIn(mentions).flatMap(mention -> onRecord(docket, mention.field(), (EntryId) mention.identifier()));
  }

  /** Refuses entries that are not on this case's record, or no longer. The entry that a fact makes is left aside. */
  static Stream<Finding> live(Docket docket, List<Mention> mentions) {
    return entriesIn(mentions)
        .filter(mention -> !mention.field().equals("entry"))
        .flatMap(mention -> live(docket, mention.field(), (EntryId) mention.identifier()));
  }

  /** Refuses an entry that is not on this case's record, or no longer. */
  static Stream<Finding> live(Docket docket, String field, EntryId id) {
    Optional<Entry> entry = docket.find(id);
    return entry.isEmpty() ? onRecord(docket, field, id) : entry.stream().flatMap(known -> live(field, known));
  }

  /** Refuses an entry that is not on this case's record, or went to another; a retracted one passes. */
  static Stream<Finding> here(Docket docket, String field, EntryId id) {
    Optional<Entry> entry = docket.find(id);
    return entry.isEmpty() ? onRecord(docket, field, id) : entry.stream().flatMap(known -> moved(field, known));
  }

  private static Stream<Finding> onRecord(Docket docket, String field, EntryId id) {
    if (docket.find(id).isPresent()) {
      return Stream.empty();
    }
    return Stream.of(
        docket
            .sharedHereFrom(id)
            .map(home ->
                Finding.refusal(
                    "entry-is-shared-here", field, id + " only stands here too: it belongs to case " + home))
            .orElseGet(() ->
                Finding.refusal("entry-not-on-record", field, "must be an entry of this case; " + id + " is not")));
  }

  private static Stream<Finding> moved(String field, Entry entry) {
    return entry.movedTo().stream()
        .map(to -> Finding.refusal("entry-was-moved", field, entry.id() + " was moved: go to case " + to));
  }

  private static Stream<Finding> live(String field, Entry entry) {
    if (entry.movedTo().isPresent()) {
      return moved(field, entry);
    }
    if (entry.retracted()) {
      String message = entry.id() + " was retracted: name an entry that stands, or record it anew";
      return Stream.of(Finding.refusal("entry-was-retracted", field, message));
    }
    return Stream.empty();
  }

  private static Stream<Mention> entriesIn(List<Mention> mentions) {
    return mentions.stream().filter(mention -> mention.identifier() instanceof EntryId);
  }
}
