package org.daftar.command.platform.anchoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.daftar.command.evidence.Seals;
import org.daftar.command.log.Anchors;
import org.daftar.command.log.Anchors.Anchor;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.Payload;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.timestamp.InvalidTimeStamp;
import org.daftar.ledger.timestamp.TimeStampQuery;
import org.daftar.ledger.timestamp.TimeStampToken;

/**
 * Has the log's newest checkpoint stamped when it is time. The token is kept first and recorded afterwards, so that a
 * process that dies in between leaves a token that the next round records. Two processes on one log get two tokens at
 * worst, and each is as good.
 */
final class Anchorer {

  private final EventLog log;
  private final Anchors anchors;
  private final Seals seals;
  private final Authority authority;
  private final TimeStamps terms;
  private final AnchorStream stream;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Anchorer(EventLog log, Seals seals, AnchorStream stream, Authority authority, TimeStamps terms, Clock clock) {
    this.log = log;
    this.anchors = log.anchors();
    this.seals = seals;
    this.authority = authority;
    this.terms = terms;
    this.stream = stream;
    this.clock = clock;
  }

  /**
   * Does what there is to do now: nothing until it is time, or where the log has grown by nothing but anchors, or where
   * nothing more of it was signed.
   *
   * @throws IOException where the authority gave no answer that could be a time stamp
   * @throws InvalidTimeStamp where what it gave is not the answer
   */
  void round() throws IOException, InvalidTimeStamp, InterruptedException {
    recordWhatIsKept();
    if (isTime() && hasGrown()) {
      Optional<Note> newest = seals.seal().or(seals::latest).filter(note -> size(note) > sizeStamped());
      if (newest.isPresent()) {
        anchors.keep(stamp(newest.get()));
        recordWhatIsKept();
      }
    }
  }

  private long sizeStamped() {
    return stream.last().map(AnchorStream.Recorded::size).orElse(0L);
  }

  private void recordWhatIsKept() {
    anchors.atOrBefore(Long.MAX_VALUE).ifPresent(anchor -> stream.record(anchor, terms.name()));
  }

  private boolean isTime() {
    return stream
        .last()
        .map(last -> last.recordedAt().plus(terms.every()))
        .filter(next -> next.isAfter(clock.instant()))
        .isEmpty();
  }

  private boolean hasGrown() {
    return stream.somethingElseSince(sizeStamped());
  }

  private Anchor stamp(Note signed) throws IOException, InvalidTimeStamp, InterruptedException {
    byte[] stamped = signed.signedBy(log.origin()).toString().getBytes(StandardCharsets.UTF_8);
    TimeStampQuery query = TimeStampQuery.of(stamped, random);
    TimeStampToken token = authority.ask(query);
    token.claim(stamped, query);
    return new Anchor(size(signed), Payload.of(token.bytes()));
  }

  private static long size(Note signed) {
    try {
      return Checkpoint.of(signed).head().size();
    } catch (MalformedNote e) {
      throw new IllegalStateException("what was signed here is no checkpoint", e);
    }
  }
}
