package org.daftar.command.platform.axon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.daftar.command.casefile.Case;
import org.daftar.command.log.Payload;
import org.daftar.command.log.StoredSnapshot;
import org.daftar.events.CaseEvent;
import org.daftar.events.codec.Recording;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.identity.CaseId;

/**
 * Snapshots of cases: a line that names the format and the last change, then the shortest history that leads to where
 * the case stands, one JSON object a line. What cannot be read, from another version for instance, is as good as no
 * snapshot.
 */
final class CaseSnapshots {

  private static final String FORMAT = "case-snapshot.2 ";

  private final RecordingCodec codec;
  private final Function<Case.Memory, Case> remember;

  CaseSnapshots(RecordingCodec codec, Function<Case.Memory, Case> remember) {
    this.codec = codec;
    this.remember = remember;
  }

  StoredSnapshot toLog(DomainEventMessage<?> snapshot) {
    Case.Memory memory = ((Case) snapshot.getPayload()).memory();
    StringBuilder text = new StringBuilder(FORMAT).append(memory.lastChange());
    memory.history().forEach(told -> text.append('\n').append(new String(codec.encode(told), UTF_8)));
    return new StoredSnapshot(
        snapshot.getAggregateIdentifier(), snapshot.getSequenceNumber(), Payload.of(text.toString()));
  }

  Optional<DomainEventMessage<?>> ofLog(StoredSnapshot stored) {
    return read(stored)
        .map(memory ->
            new GenericDomainEventMessage<>(
                Case.class.getSimpleName(), stored.stream(), stored.sequence(), remember.apply(memory)));
  }

  private Optional<Case.Memory> read(StoredSnapshot stored) {
    List<String> lines = stored.payload().text().lines().toList();
    if (lines.isEmpty() || !lines.getFirst().startsWith(FORMAT)) {
      return Optional.empty();
    }
    try {
      List<Recording> history = new ArrayList<>();
      lines.stream().skip(1).forEach(line -> history.add(ofCase(codec.decode(line.getBytes(UTF_8)))));
      long lastChange = Long.parseLong(lines.getFirst().substring(FORMAT.length()));
      return Optional.of(new Case.Memory(new CaseId(stored.stream()), history, lastChange));
    } catch (RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private static Recording ofCase(Recording told) {
    if (!(told.event() instanceof CaseEvent)) {
      throw new IllegalArgumentException("a case is not told by " + told.event().getClass());
    }
    return told;
  }
}
