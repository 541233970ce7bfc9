package org.daftar.query.wording.term;

import java.util.Optional;
import org.daftar.events.AssetEvent.AssetRestrained;
import org.daftar.events.Fact;
import org.daftar.events.IncidentEvent.IncidentReported;
import org.daftar.events.LibertyEvent.ArrestMade;
import org.daftar.events.LibertyEvent.DetentionBegun;
import org.daftar.events.LibertyEvent.ExileBegun;
import org.daftar.events.RestrictionEvent.RestrictionImposed;
import org.daftar.value.HuridocsCode;
import org.daftar.vocabulary.Taxonomy;

/** Which type of act a fact is in the HURIDOCS Events Standard Formats, for those who keep their records by them. */
public final class ActTypes {

  private static final HuridocsCode ARREST = new HuridocsCode("03010100000004");
  private static final HuridocsCode EXILE = new HuridocsCode("05010200000004");

  private ActTypes() {}

  /** The type of act; of a term without one the nearest broader term's. None for what is no act against somebody. */
  public static Optional<HuridocsCode> of(Fact fact, Taxonomy taxonomy) {
    return switch (fact) {
      case ArrestMade e -> Optional.of(ARREST);
      case ExileBegun e -> Optional.of(EXILE);
      case DetentionBegun e -> taxonomy.huridocs(e.kind());
      case RestrictionImposed e -> taxonomy.huridocs(e.kind());
      case AssetRestrained e -> taxonomy.huridocs(e.restraint());
      case IncidentReported e -> taxonomy.huridocs(e.type());
      case Fact other -> Optional.empty();
    };
  }
}
