package org.daftar.command.platform.axon;

import java.util.Optional;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.daftar.command.log.Append;
import org.daftar.command.log.Appended;
import org.daftar.command.log.KeyTaken;
import org.daftar.command.log.LogUnavailable;
import org.daftar.command.log.OutcomeUnknown;
import org.daftar.command.log.StreamMoved;
import org.daftar.command.recording.LastChange;
import org.daftar.command.recording.Overtaken;
import org.daftar.command.recording.Proposal;
import org.daftar.command.recording.RecordUnavailable;
import org.daftar.command.recording.Recorded;
import org.daftar.command.recording.Recorder;
import org.daftar.command.recording.Refused;
import org.daftar.command.recording.UnknownSubject;

/**
 * Brings proposals to the aggregates that decide on them. A decision that rests on what is no longer so is taken again,
 * on what the log says now; so is a refusal, which may rest on what another process has changed.
 */
final class AxonRecorder implements Recorder {

  private static final int MOST_ATTEMPTS = 10;

  private final CommandBus commands;
  private final Memory memory;
  private final LogPositions positions;
  private final Replays replays;

  AxonRecorder(CommandBus commands, Memory memory, LogPositions positions, Replays replays) {
    this.commands = commands;
    this.memory = memory;
    this.positions = positions;
    this.replays = replays;
  }

  @Override
  public Recorded record(Proposal proposal) {
    try {
      return recordOrRepeat(proposal);
    } catch (LogUnavailable | OutcomeUnknown unavailable) {
      throw new RecordUnavailable(String.valueOf(unavailable.getMessage()), unavailable);
    }
  }

  /** A repetition is noticed when it would be written, or when its first effect speaks against it. */
  private Recorded recordOrRepeat(Proposal proposal) {
    try {
      return decide(proposal);
    } catch (KeyTaken taken) {
      return replays.answer(proposal.request().orElseThrow(), taken.stored());
    } catch (Refused | Overtaken | UnknownSubject no) {
      return replays.find(proposal.request()).orElseThrow(() -> no);
    }
  }

  private Recorded decide(Proposal proposal) {
    Object command = Commands.of(proposal);
    for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      Basis basis = new Basis(proposal);
      try {
        return dispatch(command, basis);
      } catch (ConcurrencyException conflict) {
        memory.forget(basis.streams());
        command = existsAlready(proposal, conflict) ? Commands.ofExisting(proposal) : command;
      } catch (Refused | Overtaken no) {
        if (!memory.forgetWhatMoved(basis)) {
          throw no;
        }
      } catch (AggregateNotFoundException unknown) {
        throw new UnknownSubject(proposal.event().stream() + " is not on the record");
      }
    }
    throw new Overtaken("others changed it at the same moment, " + MOST_ATTEMPTS + " times in a row: try again");
  }

  private Recorded dispatch(Object command, Basis basis) {
    Answer answer = new Answer();
    commands.dispatch(GenericCommandMessage.asCommandMessage(command).withMetaData(basis.asMetaData()), answer);
    Object decided = answer.get();
    Appended appended = basis.appended();
    long version =
        decided instanceof LastChange change
            ? positions.of(change.stream(), change.sequence())
            : appended.lastPosition();
    return new Recorded(appended.size(), version, Optional.empty());
  }

  private static boolean existsAlready(Proposal proposal, ConcurrencyException conflict) {
    return conflict.getCause() instanceof StreamMoved moved
        && moved.stream().equals(proposal.event().stream())
        && moved.expected() == Append.NOTHING;
  }
}
