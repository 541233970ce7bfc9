package org.daftar.server;

/** A service was started with an environment variable that is missing or breaks its rule; the message names both. */
public final class InvalidVariable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param name of the variable
   * @param rule what it must be
   */
  public InvalidVariable(String name, String rule) {
    super("The environment variable " + name + " " + rule);
  }
}
