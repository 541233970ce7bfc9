package org.daftar.command.recording;

import java.util.OptionalLong;

/**
 * The event by which a subject changed last.
 *
 * @param stream the subject
 * @param sequence the number of the event in that stream
 */
public record LastChange(String stream, long sequence) {

  /**
   * Checks that the subject still is as the person who proposes something saw it.
   *
   * @throws Overtaken where the proposal says which version it is meant for, and that is not the present one
   */
  public void check(Proposal proposal, Positions positions) {
    OptionalLong seen = proposal.ifMatch();
    if (seen.isEmpty()) {
      return;
    }
    long present = positions.of(stream, sequence);
    if (present != seen.getAsLong()) {
      throw new Overtaken(
          stream + " has changed: its version is " + present + " and not " + seen.getAsLong() + "; look at it again");
    }
  }
}
