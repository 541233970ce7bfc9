package org.daftar.query.platform.lucene;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.util.BytesRef;
import org.daftar.date.Edtf;
import org.daftar.date.FuzzyDate;
import org.daftar.events.Involvement;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.query.register.line.Act;
import org.daftar.query.register.line.Line;
import org.daftar.query.register.line.Tally;
import org.daftar.value.Amount;
import org.daftar.value.Money;
import org.daftar.value.Role;
import org.daftar.value.Standing;

/**
 * Lines as bytes of the index, a tenth of the JSON of their entries. An index is made anew by each version of the
 * program: the form may change with it. Reading, what is equal is one object: cases, parties and dates recur.
 */
final class LineForm {

  private static final List<Act> ACTS = List.of(Act.values());
  private static final List<Standing.Position> STANDINGS = List.of(Standing.Position.values());

  private final Map<String, CaseId> cases = new HashMap<>();
  private final Map<String, PartyId> parties = new HashMap<>();
  private final Map<String, Role> roles = new HashMap<>();
  private final Map<String, Edtf> dates = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();

  static BytesRef write(Line line) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(200);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(line.entry().value());
      out.writeUTF(line.inCase().value());
      out.writeUTF(line.when().date().map(Object::toString).orElse(""));
      out.writeInt(line.when().order());
      out.writeByte(STANDINGS.indexOf(line.standing()));
      out.writeBoolean(line.retracted());
      out.writeLong(line.recorded());
      write(out, line.accounts(), EntryId::value);
      write(out, line.parties(), party -> Field.involvement(party.party().value(), party.role().code()));
      write(out, line.tally());
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
    return new BytesRef(bytes.toByteArray());
  }

  private static void write(DataOutputStream out, Tally tally) throws IOException {
    out.writeByte(ACTS.indexOf(tally.act()));
    write(out, tally.codes(), Function.identity());
    write(out, tally.about(), EntryId::value);
    write(out, tally.amount().sum());
    write(out, tally.amount().equivalent());
    out.writeInt(tally.times());
    out.writeUTF(tally.onAccountOf().map(CaseId::value).orElse(""));
  }

  private static void write(DataOutputStream out, Optional<Amount> amount) throws IOException {
    out.writeUTF(amount.map(known -> known.currency().getCurrencyCode()).orElse(""));
    out.writeLong(amount.map(Amount::minorUnits).orElse(0L));
  }

  private static <T> void write(DataOutputStream out, List<T> all, Function<T, String> text) throws IOException {
    out.writeInt(all.size());
    for (T each : all) {
      out.writeUTF(text.apply(each));
    }
  }

  Line read(BytesRef bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length));
    return new Line(
        new EntryId(in.readUTF()),
        cases.computeIfAbsent(in.readUTF(), CaseId::new),
        when(in.readUTF(), in.readInt()),
        STANDINGS.get(in.readByte()),
        in.readBoolean(),
        in.readLong(),
        readAll(in, EntryId::new),
        readAll(in, this::involvement),
        tally(in));
  }

  private Tally tally(DataInputStream in) throws IOException {
    return new Tally(
        ACTS.get(in.readByte()),
        readAll(in, code -> codes.computeIfAbsent(code, Function.identity())),
        readAll(in, EntryId::new),
        new Money(amount(in), amount(in)),
        in.readInt(),
        Optional.of(in.readUTF()).filter(id -> !id.isEmpty()).map(id -> cases.computeIfAbsent(id, CaseId::new)));
  }

  private FuzzyDate when(String edtf, int order) {
    Optional<Edtf> date = edtf.isEmpty() ? Optional.empty() : Optional.of(dates.computeIfAbsent(edtf, Edtf::parse));
    return new FuzzyDate(date, Optional.empty(), Optional.empty(), Optional.empty(), order);
  }

  private Involvement involvement(String value) {
    PartyId party = parties.computeIfAbsent(Field.party(value), PartyId::new);
    return new Involvement(party, roles.computeIfAbsent(Field.role(value), Role::new));
  }

  private static Optional<Amount> amount(DataInputStream in) throws IOException {
    String currency = in.readUTF();
    long minorUnits = in.readLong();
    return currency.isEmpty() ? Optional.empty() : Optional.of(new Amount(minorUnits, Currency.getInstance(currency)));
  }

  private static <T> List<T> readAll(DataInputStream in, Function<String, T> parse) throws IOException {
    int size = in.readInt();
    List<T> all = new ArrayList<>(size);
    for (int at = 0; at < size; at++) {
      all.add(parse.apply(in.readUTF()));
    }
    return all;
  }
}
