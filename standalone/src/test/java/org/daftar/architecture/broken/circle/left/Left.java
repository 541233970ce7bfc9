package org.daftar.architecture.broken.circle.left;

import org.daftar.architecture.broken.circle.right.Right;

/** One half of a cycle. */
public interface Left {

  /** The other half. */
  Right right();
}
