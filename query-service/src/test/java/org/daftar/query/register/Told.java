package org.daftar.query.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.date.FuzzyDate;
import org.daftar.events.Involvement;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.query.register.fact.ToldFacts;
import org.daftar.query.register.line.Act;
import org.daftar.query.register.line.Line;
import org.daftar.query.register.line.Tally;
import org.daftar.value.Amount;
import org.daftar.value.Money;
import org.daftar.value.Role;
import org.daftar.value.Standing.Position;

/** Lines for tests, each as its entry stands. Names are single letters. */
public final class Told {

  private final Act act;
  private final String name;
  private String inCase = "a";
  private FuzzyDate when = FuzzyDate.undated("once");
  private Position standing = Position.UNDISPUTED;
  private boolean retracted;
  private final List<EntryId> accounts = new ArrayList<>();
  private final List<Involvement> parties = new ArrayList<>();
  private List<String> codes = List.of();
  private List<EntryId> about = List.of();
  private Money amount = Money.UNKNOWN;
  private int times = 1;
  private Optional<CaseId> onAccountOf = Optional.empty();

  private Told(Act act, String name) {
    this.act = act;
    this.name = name;
  }

  /** An entry that tells such an act. */
  public static Told of(Act act, String name) {
    return new Told(act, name);
  }

  /** Facts that entries tell. */
  public static ToldFacts facts(Told... told) {
    return ToldFacts.of(Stream.of(told).map(Told::line).toList());
  }

  public static EntryId entry(String name) {
    return new EntryId("ent_" + name + "a".repeat(25));
  }

  public static PartyId party(String name) {
    return new PartyId("pty_" + name + "a".repeat(25));
  }

  public static CaseId inCase(String name) {
    return new CaseId("cas_" + name + "a".repeat(25));
  }

  public Told in(String other) {
    inCase = other;
    return this;
  }

  public Told on(String edtf) {
    when = FuzzyDate.of(edtf);
    return this;
  }

  public Told standing(Position position) {
    standing = position;
    return this;
  }

  public Told retracted() {
    retracted = true;
    return this;
  }

  /** Set side by side with other entries. */
  public Told beside(String... others) {
    Stream.of(others).map(Told::entry).forEach(accounts::add);
    return this;
  }

  public Told with(String role, String... names) {
    Arrays.stream(names).forEach(party -> parties.add(new Involvement(party(party), new Role(role))));
    return this;
  }

  public Told saying(String... choices) {
    codes = List.of(choices);
    return this;
  }

  public Told about(String... others) {
    about = Stream.of(others).map(Told::entry).toList();
    return this;
  }

  public Told of(String sum, String currency) {
    amount = Money.of(sum, currency);
    return this;
  }

  public Told equivalentTo(String sum, String currency) {
    amount = new Money(amount.sum(), Optional.of(Amount.of(sum, currency)));
    return this;
  }

  public Told times(int number) {
    times = number;
    return this;
  }

  public Told onAccountOf(String other) {
    onAccountOf = Optional.of(inCase(other));
    return this;
  }

  /** The line. */
  public Line line() {
    return new Line(
        entry(name),
        inCase(inCase),
        when,
        standing,
        retracted,
        name.charAt(0),
        accounts,
        parties,
        new Tally(act, codes, about, amount, times, onAccountOf));
  }
}
