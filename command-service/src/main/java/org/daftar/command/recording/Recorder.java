package org.daftar.command.recording;

/** Puts proposals on the record. */
public interface Recorder {

  /**
   * Decides on a proposal and returns once it stands on the log for good.
   *
   * @throws Refused where a rule forbids it, or a rule warns and the proposal does not acknowledge it
   * @throws UnknownSubject where the case, party, source or exhibit that it would change does not exist
   * @throws Overtaken where the subject has changed since the person looked at it
   * @throws KeyReused where another request came under the same key before
   * @throws RecordUnavailable where nothing can be written at present
   */
  Recorded record(Proposal proposal);
}
