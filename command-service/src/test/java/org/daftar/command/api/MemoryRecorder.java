package org.daftar.command.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.daftar.command.recording.IdempotentRequest;
import org.daftar.command.recording.KeyReused;
import org.daftar.command.recording.Overtaken;
import org.daftar.command.recording.Proposal;
import org.daftar.command.recording.Recorded;
import org.daftar.command.recording.Recorder;

/** A recorder that keeps what it was given, one stream for all, and answers a repeated request as the first time. */
public final class MemoryRecorder implements Recorder {

  private record Outcome(IdempotentRequest request, Recorded recorded) {}

  private final List<Proposal> proposals = new ArrayList<>();
  private final Map<String, Outcome> outcomes = new HashMap<>();
  private Consumer<Proposal> rules = proposal -> {};

  @Override
  public synchronized Recorded record(Proposal proposal) {
    Optional<Outcome> earlier = proposal.request().map(request -> outcomes.get(request.key()));
    return earlier.isPresent() ? repeat(proposal, earlier.get()) : append(proposal);
  }

  private static Recorded repeat(Proposal proposal, Outcome earlier) {
    IdempotentRequest request = proposal.request().orElseThrow();
    if (!request.digest().equals(earlier.request().digest())) {
      throw new KeyReused("another request came under this key");
    }
    return new Recorded(earlier.recorded().size(), earlier.recorded().version(), Optional.of(earlier.request()));
  }

  private Recorded append(Proposal proposal) {
    rules.accept(proposal);
    if (proposal.ifMatch().isPresent() && proposal.ifMatch().getAsLong() != proposals.size()) {
      throw new Overtaken("the last event stands at " + proposals.size());
    }
    proposals.add(proposal);
    Recorded recorded = new Recorded(proposals.size() + 1L, proposals.size(), Optional.empty());
    proposal.request().ifPresent(request -> outcomes.put(request.key(), new Outcome(request, recorded)));
    return recorded;
  }

  /** What stands on the record. */
  public synchronized List<Proposal> proposals() {
    return List.copyOf(proposals);
  }

  /** What stands there last. */
  public Proposal last() {
    return proposals().getLast();
  }

  /** Throws away what was recorded and sets what is checked from now on. */
  public synchronized void startOver(Consumer<Proposal> rules) {
    proposals.clear();
    outcomes.clear();
    this.rules = rules;
  }
}
