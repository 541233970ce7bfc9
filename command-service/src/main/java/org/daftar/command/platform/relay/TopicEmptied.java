package org.daftar.command.platform.relay;

/** A topic holds less than was sent to it. */
final class TopicEmptied extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TopicEmptied(String topic) {
    super("The topic " + topic + " has lost records that were sent to it");
  }
}
