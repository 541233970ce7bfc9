package org.daftar.query.rebuild;

/** The generations are not such that this can be done. */
public final class RebuildRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String rule;

  RebuildRefused(String rule, String message) {
    super(message);
    this.rule = rule;
  }

  /** The rule's code, e.g. {@code rebuild-is-running}. */
  public String rule() {
    return rule;
  }
}
