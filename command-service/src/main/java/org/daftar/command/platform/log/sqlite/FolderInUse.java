package org.daftar.command.platform.log.sqlite;

/** Another process holds the data folder: two would write past each other. */
public final class FolderInUse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message names the folder and, where it is known, the process
   */
  public FolderInUse(String message) {
    super(message, null, false, false);
  }
}
