package org.daftar.standalone.demo;

import java.net.URI;

/**
 * What a request of a dossier made, or to what it was added.
 *
 * @param address where it stands
 * @param position how many events the log held afterwards
 */
public record Made(URI address, long position) {

  /** The identifier: the last part of the address. */
  public String id() {
    String path = address.getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
