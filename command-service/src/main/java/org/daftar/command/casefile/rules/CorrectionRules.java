package org.daftar.command.casefile.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.command.casefile.docket.Docket;
import org.daftar.command.recording.Finding;
import org.daftar.events.EntryEvent.EntryCorrected;
import org.daftar.events.Fact;
import org.daftar.events.amendment.Amendments;
import org.daftar.events.codec.InvalidFields;

/** Rules of corrections: the corrected fact must be one that could have been recorded like that. */
final class CorrectionRules {

  private static final Set<String> IDENTITY = Set.of("caseId", "entry");

  private CorrectionRules() {}

  /** What speaks against a correction; the rules of facts are asked about the fact before and after it. */
  static Stream<Finding> on(
      Docket docket, EntryCorrected e, Amendments amendments, Function<Fact, Stream<Finding>> rulesOfFacts) {
    Set<Finding> ofIdentity =
        e.fields().keySet().stream()
            .filter(IDENTITY::contains)
            .map(CorrectionRules::identity)
            .collect(Collectors.toCollection(HashSet::new));
    if (e.fields().containsKey(TimeLimitRules.RECKONING)) {
      ofIdentity.add(TimeLimitRules.countIsTheRecords(inFields(TimeLimitRules.RECKONING)));
    }
    if (!ofIdentity.isEmpty()) {
      return ofIdentity.stream();
    }
    return docket.live(e.entry()).stream().flatMap(fact -> onFields(fact, e, amendments, rulesOfFacts));
  }

  private static Stream<Finding> onFields(
      Fact fact, EntryCorrected e, Amendments amendments, Function<Fact, Stream<Finding>> rulesOfFacts) {
    try {
      Fact corrected = amendments.correct(fact, e.fields());
      return corrected.equals(fact) ? Stream.of(changesNothing()) : newlyBroken(fact, corrected, rulesOfFacts);
    } catch (InvalidFields invalid) {
      return invalid.errors().stream()
          .map(error -> Finding.refusal(error.rule(), inFields(error.field()), error.message()));
    }
  }

  /** Only what the correction brings about counts: what the entry was accepted with stays accepted. */
  private static Stream<Finding> newlyBroken(Fact before, Fact after, Function<Fact, Stream<Finding>> rulesOfFacts) {
    Set<Finding> accepted = rulesOfFacts.apply(before).collect(Collectors.toSet());
    return rulesOfFacts
        .apply(after)
        .filter(finding -> !accepted.contains(finding))
        .map(found -> new Finding(found.severity(), found.rule(), inFields(found.field()), found.message()));
  }

  private static Finding identity(String field) {
    return Finding.refusal(
        "identity-cannot-be-corrected", inFields(field), "must stay: retract the entry, or move it to another case");
  }

  private static Finding changesNothing() {
    return Finding.refusal("correction-changes-nothing", "fields", "must give a field another value than it has");
  }

  private static String inFields(String field) {
    return "fields." + field;
  }
}
