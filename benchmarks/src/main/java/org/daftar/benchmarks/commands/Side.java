package org.daftar.benchmarks.commands;

import java.nio.file.Path;
import org.daftar.events.CaseFileEvent.CaseOpened;
import org.daftar.events.ContextEvent.BackgroundNoted;

/** A system that decides on commands and has recorded their events durably when it returns. */
interface Side extends AutoCloseable {

  /** Makes a new aggregate. */
  void open(CaseOpened opened);

  /** Loads an aggregate and records something in it. */
  void note(BackgroundNoted noted);

  @Override
  void close();

  /** Starts a system over an empty folder. */
  interface Opener {

    Side in(Path folder);
  }
}
