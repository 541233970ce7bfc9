package org.daftar.events.codec;

import tools.jackson.databind.node.ObjectNode;

/** Reads an old stored form as its successor. The log keeps the old bytes. */
public interface Upcaster {

  /** The stored name that it reads, e.g. {@code fine-imposed.1}. */
  String from();

  /** The stored name of the form that it gives, e.g. {@code fine-imposed.2}. */
  String to();

  /** Gives the payload fields in the newer form; may change and return what it was given. */
  ObjectNode upcast(ObjectNode fields);
}
