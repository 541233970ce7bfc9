package org.daftar.command.platform.relay;

/** A topic is not one that a log can be sent to. The message names what is wrong and what would be accepted. */
public final class UnfitTopic extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnfitTopic(String why) {
    super(why);
  }
}
