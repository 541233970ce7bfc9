package org.daftar.command.casefile.rules;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.casefile.docket.Entry;
import org.daftar.command.recording.Finding;
import org.daftar.events.AudienceEvent;
import org.daftar.events.AudienceEvent.EntryMadeConfidential;
import org.daftar.events.AudienceEvent.EntryOpened;
import org.daftar.events.AudienceEvent.EntryShared;
import org.daftar.events.AudienceEvent.EntrySharedHere;
import org.daftar.events.ExportEvent;
import org.daftar.events.ExportEvent.BundleExported;
import org.daftar.events.ExportEvent.ChronologyExported;
import org.daftar.identity.EntryId;

/** Rules of to whom an entry is shown, and in which cases. */
final class AudienceRules {

  private static final String ENTRY = "entry";
  private static final String WITH = "with";

  private AudienceRules() {}

  static Stream<Finding> on(Docket docket, AudienceEvent proposed) {
    return switch (proposed) {
      case EntryMadeConfidential e ->
          Stream.concat(
              ReferencedEntries.here(docket, ENTRY, e.entry()),
              Stream.concat(confidentialTwice(docket, e), othersTellOfIt(docket, e)));
      case EntryOpened e ->
          Stream.concat(ReferencedEntries.here(docket, ENTRY, e.entry()), neverConfidential(docket, e));
      case EntryShared e -> Stream.concat(ReferencedEntries.live(docket, ENTRY, e.entry()), sharing(docket, e));
      case EntrySharedHere e ->
          Stream.of(
              Finding.refusal(
                  "sharing-starts-where-the-entry-is",
                  "from",
                  "must be proposed to case " + e.from() + " as shared with this case"));
    };
  }

  /** What the second case says. Where that is the first, sharing is refused already. */
  static Stream<Finding> onCopy(Docket docket, EntrySharedHere copy) {
    if (copy.from().equals(copy.caseId())) {
      return Stream.empty();
    }
    boolean stands = docket.find(copy.entry()).filter(known -> known.movedTo().isEmpty()).isPresent();
    return when(
        stands || docket.sharedHereFrom(copy.entry()).isPresent(),
        Finding.refusal("entry-already-shared", WITH, "must be a case in which it does not stand yet"));
  }

  /** What is confidential cannot be handed out. */
  static Stream<Finding> onExport(Docket docket, ExportEvent proposed) {
    return switch (proposed) {
      case ChronologyExported e ->
          IntStream.range(0, e.entries().size())
              .filter(i -> isConfidential(docket, e.entries().get(i)))
              .mapToObj(i ->
                  Finding.refusal(
                      "entry-is-confidential",
                      "entries[" + i + "]",
                      "must not leave: open the entry first, or leave it out"));
      case BundleExported e -> Stream.empty();
    };
  }

  private static Stream<Finding> confidentialTwice(Docket docket, EntryMadeConfidential e) {
    return when(
        isConfidential(docket, e.entry()),
        Finding.refusal("entry-already-confidential", ENTRY, "must be an entry that is not confidential yet"));
  }

  private static Stream<Finding> neverConfidential(Docket docket, EntryOpened e) {
    return docket.find(e.entry()).stream()
        .filter(entry -> !entry.confidential())
        .map(entry -> Finding.refusal("entry-is-not-confidential", ENTRY, "must be a confidential entry"));
  }

  /** They name it, and by that alone may tell of it. */
  private static Stream<Finding> othersTellOfIt(Docket docket, EntryMadeConfidential e) {
    String others =
        docket
            .relyingOn(e.entry())
            .map(fact -> fact.entry())
            .filter(other -> !isConfidential(docket, other))
            .map(EntryId::value)
            .collect(Collectors.joining(", "));
    return when(
        !others.isEmpty(),
        Finding.caution(
            "others-tell-of-confidential-entry", ENTRY, "other entries rely on it, and still leave: " + others));
  }

  private static Stream<Finding> sharing(Docket docket, EntryShared e) {
    boolean already = docket.find(e.entry()).filter(entry -> entry.sharedWith().contains(e.with())).isPresent();
    return Stream.concat(
        when(e.with().equals(e.caseId()), Finding.refusal("shared-with-its-own-case", WITH, "must be another case")),
        when(already, Finding.refusal("entry-already-shared", WITH, "must be a case in which it does not stand yet")));
  }

  private static boolean isConfidential(Docket docket, EntryId entry) {
    return docket.find(entry).filter(Entry::confidential).isPresent();
  }

  private static Stream<Finding> when(boolean found, Finding finding) {
    return found ? Stream.of(finding) : Stream.empty();
  }
}
