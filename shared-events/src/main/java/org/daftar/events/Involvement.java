package org.daftar.events;

import org.daftar.identity.PartyId;
import org.daftar.value.Role;

/** That a party has a role in a fact. */
public record Involvement(PartyId party, Role role) {}
