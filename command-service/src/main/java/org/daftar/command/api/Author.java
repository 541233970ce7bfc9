package org.daftar.command.api;

import org.daftar.value.Text;

/**
 * Who records, as told at start. Nothing proves it, and no request can change it: the record shows it as <em>not
 * authenticated</em> until there are accounts.
 *
 * @param name one printable line
 */
public record Author(String name) {

  /**
   * @throws org.daftar.value.BrokenRule where the name is blank, too long or not printable
   */
  public Author {
    Text.line("recordedBy", name);
  }
}
