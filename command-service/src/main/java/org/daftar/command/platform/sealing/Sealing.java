package org.daftar.command.platform.sealing;

import java.util.Optional;
import org.daftar.command.evidence.Seals;
import org.daftar.command.log.EventLog;
import org.daftar.ledger.note.KeyFile;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.tree.TreeHead;

/** The sealing of one log in one process: from time to time, and whenever somebody asks. */
public final class Sealing implements Seals, AutoCloseable {

  private final EventLog log;
  private final Optional<Sealer> sealer;
  private final Optional<SealingSchedule> schedule;

  /** Begins at once, where the key is here; otherwise nothing is signed. */
  public Sealing(EventLog log, KeyFile key) {
    this.log = log;
    this.sealer = Sealer.of(log, key);
    this.schedule = sealer.map(own -> new SealingSchedule(own, SealingSchedule.USUAL));
  }

  @Override
  public Optional<Note> latest() {
    return log.checkpoints().last().map(TreeHead::size).flatMap(log.checkpoints()::find);
  }

  @Override
  public Optional<Note> seal() {
    return sealer.filter(Sealer::mayNowSign).map(Sealer::seal);
  }

  @Override
  public void close() {
    schedule.ifPresent(SealingSchedule::close);
  }
}
