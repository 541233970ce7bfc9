package org.daftar.architecture.broken.circle.right;

import org.daftar.architecture.broken.circle.left.Left;

/** The other half of a cycle. */
public interface Right {

  /** The first half. */
  Left left();
}
