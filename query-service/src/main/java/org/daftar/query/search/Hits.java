package org.daftar.query.search;

import java.util.List;

/**
 * What was found.
 *
 * @param ids the subjects of the part that was asked for, in the order of the list
 * @param total how many there are altogether
 */
public record Hits(List<String> ids, long total) {

  public Hits {
    ids = List.copyOf(ids);
  }
}
