package org.daftar.command.platform.relay;

import java.time.Duration;
import java.util.Optional;

/**
 * Which of several nodes sends. That it is only one keeps records from being sent twice for nothing; it is not what
 * keeps them whole: two that send at once, each without a gap, leave none.
 */
public interface Leadership extends AutoCloseable {

  /** Takes the lead where nobody has it. */
  Optional<Lead> seek();

  /**
   * Asks whoever leads to step down, and takes the lead.
   *
   * @return empty where patience ran out
   */
  Optional<Lead> demand(Duration patience);

  @Override
  void close();

  /** The lead of somebody who is alone. */
  static Leadership alone() {
    return new Leadership() {
      @Override
      public Optional<Lead> seek() {
        return Optional.of(new SoleLead());
      }

      @Override
      public Optional<Lead> demand(Duration patience) {
        return seek();
      }

      @Override
      public void close() {}
    };
  }

  /** To lead, until it is closed. */
  interface Lead extends AutoCloseable {

    /** How things stand; to be asked again and again, since a lead that nobody asks about is lost. */
    Standing standing();

    @Override
    void close();
  }

  /** How things stand with a lead. */
  enum Standing {
    /** It goes on. */
    LEADS,
    /** Somebody demands it: finish and close it. */
    IS_DEMANDED,
    /** Somebody else may have it by now. */
    IS_LOST
  }

  /** Nobody can take it. */
  record SoleLead() implements Lead {
    @Override
    public Standing standing() {
      return Standing.LEADS;
    }

    @Override
    public void close() {}
  }
}
