package org.daftar.organisation.faults;

/** What is broken. */
public enum Fault {
  /** A deciding node is killed. */
  DECIDING_NODE_KILLED,
  /** An answering node is killed. */
  ANSWERING_NODE_KILLED,
  /** The broker is killed. */
  BROKER_KILLED,
  /** The database of the log is killed with all of its processes. */
  DATABASE_KILLED,
  /** The server of documents is killed and comes back with nothing. */
  DOCUMENTS_KILLED,
  /** The broker, the database and the server of documents are killed at once, while the nodes go on. */
  SERVERS_KILLED,
  /** Every node, the broker and the database are killed at once, as where the power fails. */
  ALL_KILLED,
  /** Nothing passes between a deciding node and the database for a while, and neither is told. */
  DECIDING_NODE_WITHOUT_DATABASE,
  /** The same between a deciding node and the broker. */
  DECIDING_NODE_WITHOUT_BROKER,
  /** The same between an answering node and the broker. */
  ANSWERING_NODE_WITHOUT_BROKER,
  /** The same between an answering node and the server of documents. */
  ANSWERING_NODE_WITHOUT_DOCUMENTS,
  /** The same between all nodes and the server of documents. */
  DOCUMENTS_AWAY,
  /** A deciding node stands still for a while, and goes on. */
  DECIDING_NODE_PAUSED,
  /** An answering node stands still for longer than it stays elected, and goes on. */
  ANSWERING_NODE_PAUSED,
  /** The broker is away for a while. */
  BROKER_AWAY,
  /** The broker is killed and comes back with nothing. */
  BROKER_WIPED,
  /** All documents are what they were a while ago, their progress with them. */
  DOCUMENTS_RESTORED,
  /** A transaction that began before others is held open while they commit. */
  TRANSACTION_HELD,
  /** Records of the topic come once more, in another order. */
  RECORDS_REPEATED,
  /** Records come that look like those of the relay and are not. */
  RECORDS_FORGED,
  /** Whoever writes documents is elected anew again and again. */
  REBALANCES,
  /** The clock of a deciding node is an hour behind, then ten years ahead, and right again. */
  CLOCK_JUMPS,
  /** The files of the database may not grow, as on a full disk, until there is room again. */
  DATABASE_DISK_FULL;

  /** Whether it is done to the server of documents, or to the way to it; both must be ours. */
  public boolean needsOwnDocuments() {
    return switch (this) {
      case DOCUMENTS_KILLED, ANSWERING_NODE_WITHOUT_DOCUMENTS, DOCUMENTS_AWAY -> true;
      default -> false;
    };
  }
}
