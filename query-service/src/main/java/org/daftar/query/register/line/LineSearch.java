package org.daftar.query.register.line;

import java.util.Map;
import java.util.Set;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.query.history.AsOf;
import org.daftar.value.Jurisdiction;
import org.daftar.value.Role;

/** Finds what registers are made of, as it stood at a moment. */
public interface LineSearch {

  /** The lines that fulfil a query. */
  Lines lines(LineQuery query, AsOf moment);

  /** The entries that are confidential now, or were at a moment. */
  Set<EntryId> confidential(AsOf moment);

  /** The records of parties that turned out to be duplicates, each with the record that stayed. */
  Map<PartyId, PartyId> merged(AsOf moment);

  /** The cases of a jurisdiction. */
  Set<CaseId> casesIn(Jurisdiction jurisdiction, AsOf moment);

  /** The parties that have a role in the file of any case. */
  Set<PartyId> inFiles(Role role, AsOf moment);
}
