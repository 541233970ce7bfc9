package org.daftar.query.platform.node;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.daftar.query.carried.TrustedLog;
import org.daftar.query.platform.kafka.Carrier;
import org.daftar.server.Brokers;
import org.daftar.server.InvalidVariable;
import org.daftar.server.ServiceDoors;
import org.daftar.server.Variables;

/**
 * What a node is told at start.
 *
 * @param doors where it listens
 * @param carrier where the log is carried
 * @param trusted whose events it believes
 * @param documents a MongoDB connection string
 * @param database in which the documents are kept; nobody else uses it
 * @param decidingSide where the deciding side answers
 * @param formSecret by which every node knows a form that another has shown
 * @param index the folder for this node's search index, which is made anew at every start
 * @param session how long a node that is not heard of stays the one that writes documents
 * @param grace how long documents are kept that no longer answer, for nodes that are slow to turn to the new ones
 */
public record QuerySettings(
    ServiceDoors doors,
    Carrier carrier,
    TrustedLog trusted,
    String documents,
    String database,
    URI decidingSide,
    String formSecret,
    Path index,
    Duration session,
    Duration grace) {

  private static final int PORT = 8082;
  private static final int MANAGEMENT_PORT = 9082;
  private static final int SHORTEST_SECRET = 32;
  private static final Duration SESSION = Duration.ofSeconds(10);
  private static final Duration GRACE = Duration.ofMinutes(1);

  /**
   * Reads the environment.
   *
   * @throws InvalidVariable where a variable is missing or breaks its rule
   */
  public static QuerySettings of(Variables variables) {
    return new QuerySettings(
        ServiceDoors.of(variables, PORT, MANAGEMENT_PORT),
        Carrier.at(Brokers.of(variables)),
        TrustFile.read("DAFTAR_TRUST_FILE", variables),
        variables.contentOf("DAFTAR_MONGODB_FILE"),
        variables.find("DAFTAR_MONGODB_DATABASE").orElse("daftar"),
        variables
            .address("DAFTAR_COMMAND_SERVICE")
            .orElseThrow(
                () -> new InvalidVariable("DAFTAR_COMMAND_SERVICE", "must be where the deciding side answers")),
        formSecret(variables),
        variables.folder("DAFTAR_INDEX"),
        variables.duration("DAFTAR_ELECTION_SESSION", SESSION),
        variables.duration("DAFTAR_REBUILD_GRACE", GRACE));
  }

  private static String formSecret(Variables variables) {
    String secret = variables.contentOf("DAFTAR_FORM_SECRET_FILE");
    if (secret.length() < SHORTEST_SECRET) {
      throw new InvalidVariable(
          "DAFTAR_FORM_SECRET_FILE", "must name a file of " + SHORTEST_SECRET + " characters or more, by chance");
    }
    return secret;
  }
}
