package org.daftar.command.platform.axon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.daftar.command.log.Append;
import org.daftar.command.log.Appended;
import org.daftar.command.log.NewEvent;
import org.daftar.command.log.Outcome;
import org.daftar.command.recording.Proposal;

/**
 * What one decision rests on: the streams that it read and how far it saw them. It goes with the command and comes back
 * with what was appended. Used by one thread.
 */
final class Basis {

  private static final String KEY = "basis";

  /** The name under which the subject of a command stands beside it. */
  static final String SUBJECT = "subject";

  private final String subject;
  private final Map<String, Long> heads = new HashMap<>();
  private final Optional<Outcome> outcome;
  private Optional<Appended> appended = Optional.empty();

  Basis(Proposal proposal) {
    subject = proposal.event().stream();
    outcome = proposal.request().map(r -> new Outcome(r.key(), r.digest(), r.status(), r.location()));
  }

  /** The basis of the decision that this thread is taking. */
  static Basis current() {
    Object basis = CurrentUnitOfWork.get().getMessage().getMetaData().get(KEY);
    return (Basis) Objects.requireNonNull(basis, "commands come through the recorder");
  }

  MetaData asMetaData() {
    return MetaData.with(KEY, this).and(SUBJECT, subject);
  }

  /** The decision saw a stream up to this sequence; the first sight counts. */
  void sees(String stream, long head) {
    heads.putIfAbsent(stream, head);
  }

  Set<String> streams() {
    return heads.keySet();
  }

  Map<String, Long> heads() {
    return heads;
  }

  /** The events with all that they rest on; the sequences of the events speak for their own streams. */
  Append appending(List<NewEvent> events) {
    Map<String, Long> reliedOn = new HashMap<>(heads);
    events.forEach(event -> reliedOn.remove(event.stream()));
    return new Append(events, reliedOn, outcome);
  }

  void appended(Appended result) {
    appended = Optional.of(result);
  }

  /** What was appended; only after the decision was written. */
  Appended appended() {
    return appended.orElseThrow(() -> new IllegalStateException("the decision wrote nothing"));
  }
}
