package org.daftar.command.resource;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.ExhibitId;
import org.daftar.identity.Identifier;
import org.daftar.identity.PartyId;
import org.daftar.identity.SourceId;

/** A kind of thing that has an address of its own. */
public enum Subject {
  CASE("caseId", "cases"),
  ENTRY("entry", "entries"),
  PARTY("partyId", "parties"),
  SOURCE("sourceId", "sources"),
  EXHIBIT("exhibitId", "exhibits");

  private final String field;
  private final String collection;

  Subject(String field, String collection) {
    this.field = field;
    this.collection = collection;
  }

  /** The payload field, and the variable of a path, that names such a thing. */
  public String field() {
    return field;
  }

  /** The address of one such thing. */
  public String address(Identifier id) {
    return "/api/" + collection + "/" + id.value();
  }

  /** Reads an identifier as it stands in an address; none where it has not the form of one. */
  public Optional<Identifier> read(String id) {
    try {
      return Optional.of(identifier(id));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }

  /** An identifier for a new thing; pass a cryptographically strong generator. */
  public Identifier next(RandomGenerator random) {
    return switch (this) {
      case CASE -> CaseId.random(random);
      case ENTRY -> EntryId.random(random);
      case PARTY -> PartyId.random(random);
      case SOURCE -> SourceId.random(random);
      case EXHIBIT -> ExhibitId.random(random);
    };
  }

  private Identifier identifier(String id) {
    return switch (this) {
      case CASE -> new CaseId(id);
      case ENTRY -> new EntryId(id);
      case PARTY -> new PartyId(id);
      case SOURCE -> new SourceId(id);
      case EXHIBIT -> new ExhibitId(id);
    };
  }
}
