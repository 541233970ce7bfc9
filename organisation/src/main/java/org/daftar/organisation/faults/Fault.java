package org.daftar.organisation.faults;

/** What is broken. */
public enum Fault {
  /** A deciding node is killed. */
  DECIDING_NODE_KILLED,
  /** An answering node is killed. */
  ANSWERING_NODE_KILLED,
  /** The broker is killed. */
  BROKER_KILLED,
  /** A deciding node stands still for a while, and goes on. */
  DECIDING_NODE_PAUSED,
  /** An answering node stands still for longer than it stays elected, and goes on. */
  ANSWERING_NODE_PAUSED
}
