package org.daftar.query.platform.memory;

import org.daftar.query.rebuild.Generations;
import org.daftar.query.rebuild.GenerationsContract;

class MemoryGenerationsTest extends GenerationsContract {

  @Override
  protected Generations open() {
    return new MemoryGenerations();
  }
}
