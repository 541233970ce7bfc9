package org.daftar.ledger.verification;

import java.time.Instant;
import java.util.Optional;

/**
 * Between which times a leaf was written, as others say who were not there. A wide one is the time for which nobody
 * else was asked, such as a laptop's without a network.
 *
 * @param notBefore empty where nobody was asked before it
 * @param notAfter empty where nobody was asked since
 */
public record TimeBracket(Optional<Instant> notBefore, Optional<Instant> notAfter) {}
