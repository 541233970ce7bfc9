package org.daftar.query.party;

import java.util.List;
import java.util.Map;
import org.daftar.identity.CaseId;
import org.daftar.value.LangText;
import org.daftar.value.Role;

/**
 * What a party is in one case.
 *
 * @param title what the case is called
 * @param inFile the roles that the file of the case gives the party
 * @param inEntries in how many entries of the case the party has which role
 */
public record PartyInCase(CaseId caseId, LangText title, List<Role> inFile, Map<Role, Long> inEntries) {

  public PartyInCase {
    inFile = List.copyOf(inFile);
    inEntries = Map.copyOf(inEntries);
  }
}
