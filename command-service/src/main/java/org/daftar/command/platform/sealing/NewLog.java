package org.daftar.command.platform.sealing;

import java.util.List;
import java.util.UUID;
import org.daftar.command.log.Payload;
import org.daftar.command.platform.log.Genesis;
import org.daftar.events.LogEvent.LogOpened;
import org.daftar.events.codec.Recording;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.ledger.note.Algorithm;
import org.daftar.ledger.note.KeyFile;
import org.daftar.ledger.note.VerifierKey;

/** Begins a log. It is named by chance, once and for ever: the name tells nothing about who keeps it. */
public final class NewLog {

  private NewLog() {}

  /**
   * The first event, signed for by the key in a file, which is made where there is none.
   *
   * @param place the first part of the name, such as {@code daftar.local}
   * @param author who opens the log
   */
  public static Genesis genesis(KeyFile file, String place, String author, RecordingCodec codec) {
    VerifierKey key = file.readOrCreate(place + "/" + UUID.randomUUID(), Algorithm.ED25519).verifier();
    Recording opened = new Recording(new LogOpened(key.name()), author, List.of());
    return new Genesis(key, UUID.randomUUID().toString(), Payload.of(codec.encode(opened)));
  }
}
