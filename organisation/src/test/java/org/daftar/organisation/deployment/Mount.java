package org.daftar.organisation.deployment;

import java.util.List;

/**
 * What is mounted into a container.
 *
 * @param source a volume's name, or nothing where the container has one of its own
 * @param target where it is mounted
 */
record Mount(String source, String target) {

  /** Reads the short form {@code [SOURCE:]TARGET[:ro]}. */
  static Mount of(String text) {
    List<String> parts = List.of(text.split(":", -1));
    return parts.size() == 1 ? new Mount("", text) : new Mount(parts.get(0), parts.get(1));
  }
}
