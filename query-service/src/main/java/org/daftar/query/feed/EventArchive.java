package org.daftar.query.feed;

/** The log from any position on, for those who look something up. Safe for several threads. */
public interface EventArchive {

  /**
   * Reads what the log held when it was asked.
   *
   * @param from the position of the first event wanted
   * @param most how many at most
   * @throws ArchiveUnavailable where it cannot be asked in time
   */
  Portion read(long from, int most);
}
