package org.daftar.organisation;

import java.io.IOException;
import java.util.Optional;
import org.daftar.servers.Line;

/**
 * The lines between one node and the servers, each of which can be cut.
 *
 * @param database the way to the log
 * @param brokers the way to Kafka
 * @param documents the way to the documents; none where they are kept outside
 */
public record NodeLines(Line database, Line brokers, Optional<Line> documents) implements AutoCloseable {

  @Override
  public void close() throws IOException {
    database.close();
    brokers.close();
    if (documents.isPresent()) {
      documents.get().close();
    }
  }
}
