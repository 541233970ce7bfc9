package org.daftar.command.platform.anchoring;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

/**
 * Whom this instance asks for time stamps.
 *
 * @param authority speaks RFC 3161 over HTTP (section 3.4) at this address
 * @param every how long to wait from one time stamp to the next, at least {@link #SHORTEST}
 */
public record TimeStamps(URI authority, Duration every) {

  /** How long to wait, usually. */
  public static final Duration USUAL = Duration.ofDays(1);

  /** An authority is not to be asked more often. */
  public static final Duration SHORTEST = Duration.ofMinutes(1);

  /**
   * @throws IllegalArgumentException where nobody could be asked at that address, or too often
   */
  public TimeStamps {
    if (authority.getScheme() == null
        || !Set.of("http", "https").contains(authority.getScheme())
        || authority.getHost() == null) {
      throw new IllegalArgumentException("an authority has an address of http or https");
    }
    if (authority.getRawUserInfo() != null || authority.getRawFragment() != null) {
      throw new IllegalArgumentException("the address of an authority holds no name, password or fragment");
    }
    if (every.compareTo(SHORTEST) < 0) {
      throw new IllegalArgumentException("time stamps come at most once in " + SHORTEST + ", not in " + every);
    }
  }

  /** How the record names the authority: without a query, which may hold what only this instance is to know. */
  public String name() {
    String address = authority.toString();
    int query = address.indexOf('?');
    return query < 0 ? address : address.substring(0, query);
  }
}
