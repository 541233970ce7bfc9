package org.daftar.command.platform.anchoring;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import org.daftar.command.log.Anchors.Anchor;
import org.daftar.command.log.Append;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LeafKind;
import org.daftar.command.log.LoggedEvent;
import org.daftar.command.log.NewEvent;
import org.daftar.command.log.Payload;
import org.daftar.command.log.StreamMoved;
import org.daftar.events.LogEvent.LogAnchored;
import org.daftar.events.codec.Recording;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.ledger.tree.Hashing;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/** What the log itself says of its time stamps: the leaves of kind {@code anchor}. */
final class AnchorStream {

  private static final Logger LOG = System.getLogger(AnchorStream.class.getName());
  private static final int PORTION = 100;

  private final EventLog log;
  private final RecordingCodec codec;
  private final String author;

  /**
   * @param author under whose name they are recorded
   */
  AnchorStream(EventLog log, RecordingCodec codec, String author) {
    this.log = log;
    this.codec = codec;
    this.author = author;
  }

  /**
   * A time stamp that is on the record.
   *
   * @param size of the checkpoint that was stamped
   * @param recordedAt when this was recorded
   */
  record Recorded(long size, Instant recordedAt) {}

  /** The last one. */
  Optional<Recorded> last() {
    OptionalLong head = log.headOf(EventLog.ANCHORS);
    return head.isEmpty()
        ? Optional.empty()
        : log.readStream(EventLog.ANCHORS, head.getAsLong()).reduce((before, after) -> after).map(this::recorded);
  }

  private Recorded recorded(LoggedEvent event) {
    if (codec.decode(event.payload().bytes()).event() instanceof LogAnchored anchored) {
      return new Recorded(anchored.size(), event.recordedAt());
    }
    throw new IllegalStateException("position " + event.position() + " is no anchor and stands among anchors");
  }

  /** Puts a time stamp on the record, unless a later one is there. */
  void record(Anchor anchor, String authority) {
    while (last().filter(recorded -> recorded.size() >= anchor.size()).isEmpty()) {
      try {
        log.append(Append.of(event(anchor, authority)));
      } catch (StreamMoved e) {
        LOG.log(Level.DEBUG, "Another process has recorded a time stamp at the same time", e);
      }
    }
  }

  /** Whether the log holds anything but anchors from a position on. */
  boolean somethingElseSince(long position) {
    List<LoggedEvent> portion = log.readFrom(position, PORTION);
    while (!portion.isEmpty()) {
      if (portion.stream().anyMatch(event -> !event.stream().equals(EventLog.ANCHORS))) {
        return true;
      }
      portion = log.readFrom(portion.getLast().position() + 1, PORTION);
    }
    return false;
  }

  private NewEvent event(Anchor anchor, String authority) {
    String digest = Hashing.sha256(anchor.token().bytes()).base64url();
    Recording recording = new Recording(new LogAnchored(anchor.size(), digest, authority), author, List.of());
    LeafKind kind =
        new LeafKind(
            "anchor",
            new TreeMap<>(Map.of("size", LongNode.valueOf(anchor.size()), "token", StringNode.valueOf(digest))));
    return new NewEvent(
        EventLog.ANCHORS,
        log.headOf(EventLog.ANCHORS).orElse(Append.NOTHING) + 1,
        UUID.randomUUID().toString(),
        Payload.of(codec.encode(recording)),
        kind);
  }
}
