package org.daftar.query.register.asset;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.query.register.fact.ToldFact;
import org.daftar.query.register.fact.ToldFacts;
import org.daftar.query.register.line.Act;
import org.daftar.query.register.sieve.FactRow;
import org.daftar.value.Codes;

/**
 * An asset that was frozen, seized, impounded or confiscated.
 *
 * @param fact that it was restrained
 * @param endings by which the restraint ended, or a part of the asset came back, those that do not count included
 */
public record RestrainedAsset(ToldFact fact, List<ToldFact> endings, AssetStatus state)
    implements FactRow<RestrainedAsset> {

  private static final Set<String> HOLDERS = Set.of("asset-holder");

  public RestrainedAsset {
    endings = List.copyOf(endings);
  }

  /** All acts of which they are made. */
  public static final Set<Act> ACTS = Set.of(Act.RESTRAINT, Act.LIFTING, Act.RETURN);

  /** The restrained assets that facts tell, in the order of their dates. */
  public static List<RestrainedAsset> of(ToldFacts facts) {
    return facts.of(Act.RESTRAINT).map(fact -> of(fact, facts)).toList();
  }

  private static RestrainedAsset of(ToldFact fact, ToldFacts facts) {
    List<ToldFact> endings = facts.about(fact);
    return new RestrainedAsset(fact, endings, state(fact, endings));
  }

  private static AssetStatus state(ToldFact fact, List<ToldFact> endings) {
    if (fact.isRetracted()) {
      return AssetStatus.RETRACTED;
    } else if (fact.isProspective()) {
      return AssetStatus.EXPECTED;
    }
    List<ToldFact> counting = endings.stream().filter(ToldFact::counts).toList();
    if (counting.stream().anyMatch(RestrainedAsset::isReturnOfTheWhole)) {
      return AssetStatus.RETURNED;
    }
    return counting.stream().anyMatch(ending -> ending.act() == Act.LIFTING)
        ? AssetStatus.LIFTED
        : AssetStatus.STANDING;
  }

  private static boolean isReturnOfTheWhole(ToldFact ending) {
    return ending.act() == Act.RETURN && ending.codes().contains("whole");
  }

  /** How it was restrained, as its accounts tell: frozen, seized. */
  public List<String> restraints() {
    return fact.standing().stream().map(account -> account.tally().codes().getLast()).distinct().toList();
  }

  @Override
  public RestrainedAsset itself() {
    return this;
  }

  @Override
  public Stream<PartyId> parties() {
    return fact.parties(HOLDERS).stream();
  }

  @Override
  public Collection<String> kinds() {
    return fact.codes();
  }

  @Override
  public String status() {
    return Codes.of(state);
  }

  @Override
  public Stream<EntryId> entries() {
    return Stream.concat(Stream.of(fact), endings.stream()).flatMap(each -> each.entries().stream());
  }
}
