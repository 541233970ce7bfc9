package org.daftar.ledger.timestamp;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * That some bytes existed at a time, as an authority says that one trusts: RFC 3161 section 2.4.2.
 *
 * @param at when
 * @param accuracy how far the authority's clock may be off, to either side; empty where it does not say
 * @param authority the subject of the certificate that signed, as RFC 2253 writes it
 * @param serial the authority's own number for this time stamp
 */
public record TimeStamp(Instant at, Optional<Duration> accuracy, String authority, BigInteger serial) {}
