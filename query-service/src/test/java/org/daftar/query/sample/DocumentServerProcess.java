package org.daftar.query.sample;

import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.daftar.servers.Starter;

/** A server for documents in a process of its own, on the port that is its argument. It forgets all when it ends. */
public final class DocumentServerProcess {

  private DocumentServerProcess() {}

  /** Returns when the server serves; its threads keep the process. */
  public static void main(String[] arguments) {
    Starter starter = Starter.attend();
    DocumentServer.startOwn(new MemoryBackend(), Integer.parseInt(arguments[0]));
    starter.ready();
  }
}
