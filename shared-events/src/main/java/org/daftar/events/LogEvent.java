package org.daftar.events;

import org.daftar.value.BrokenRule;
import org.daftar.value.Text;

/** What can happen to the log itself. */
public sealed interface LogEvent extends DomainEvent {

  /** The stream in which events of the log itself stand, but for its anchors. */
  String STREAM = "sys";

  /** The stream of anchors: they come and go on by themselves, and are not mixed with what people do to the log. */
  String ANCHORS = "anc";

  @Override
  default String stream() {
    return STREAM;
  }

  /** The log was opened: always its first event. */
  @StoredAs("log-opened.1")
  record LogOpened(@Meaning("the name of the log, for ever") String origin) implements LogEvent {

    public LogOpened {
      Text.line("origin", origin);
    }
  }

  /** An authority has put a time stamp on a signed checkpoint: RFC 3161. */
  @StoredAs("log-anchored.1")
  record LogAnchored(
      @Meaning("the number of events under the checkpoint that was stamped") long size,
      @Meaning("the SHA-256 of the time-stamp token, in base64url") String token,
      @Meaning("the address of the authority, as this instance was told it") String authority)
      implements LogEvent {

    public LogAnchored {
      Text.line("token", token);
      Text.line("authority", authority);
      if (size < 1) {
        throw new BrokenRule("size", "size-out-of-range", "must be at least 1");
      }
    }

    @Override
    public String stream() {
      return ANCHORS;
    }
  }

  /** From here on another key signs for the log. Both keys stand in the leaf, which the retired one has signed. */
  @StoredAs("log-key-changed.1")
  record LogKeyChanged(@Meaning("why the key was changed") String reason) implements LogEvent {

    public LogKeyChanged {
      Text.passage("reason", reason);
    }
  }
}
