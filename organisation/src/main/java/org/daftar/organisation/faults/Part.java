package org.daftar.organisation.faults;

/** Processes of one kind. */
public enum Part {
  /** The nodes that take commands. */
  DECIDING_NODE,
  /** The nodes that answer questions. */
  ANSWERING_NODE,
  /** Kafka. */
  BROKER,
  /** PostgreSQL with all of its processes. */
  DATABASE,
  /** The server of documents. */
  DOCUMENTS
}
