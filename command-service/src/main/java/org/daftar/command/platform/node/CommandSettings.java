package org.daftar.command.platform.node;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.daftar.command.platform.anchoring.TimeStamps;
import org.daftar.command.platform.relay.RelaySettings;
import org.daftar.server.Brokers;
import org.daftar.server.InvalidVariable;
import org.daftar.server.ServiceDoors;
import org.daftar.server.Variables;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What a node is told at start.
 *
 * @param doors where it listens
 * @param log connections to the database of the log
 * @param relay where the log is carried
 * @param keys the folder that holds {@code log.key} and {@code relay.key}, which all nodes of a log share
 * @param trust the folder for the file that names the public halves, which the answering side is given
 * @param author the name under which entries are recorded; not authenticated
 * @param answeringSide where the answering side writes what people read of a bundle
 * @param timeStamps whom to ask for time stamps; empty for nobody
 * @param acceptClock that somebody has looked at the clock although the last record is more than a year old
 */
public record CommandSettings(
    ServiceDoors doors,
    DataSource log,
    RelaySettings relay,
    Path keys,
    Path trust,
    String author,
    URI answeringSide,
    Optional<TimeStamps> timeStamps,
    boolean acceptClock) {

  private static final int PORT = 8081;
  private static final int MANAGEMENT_PORT = 9081;
  private static final int MOST_REPLICAS = 99;

  /**
   * Reads the environment.
   *
   * @throws InvalidVariable where a variable is missing or breaks its rule
   */
  public static CommandSettings of(Variables variables) {
    return new CommandSettings(
        ServiceDoors.of(variables, PORT, MANAGEMENT_PORT),
        log(variables),
        relay(variables),
        variables.folder("DAFTAR_KEYS"),
        variables.folder("DAFTAR_TRUST"),
        variables.text("DAFTAR_AUTHOR", "must name who records; it is shown as not authenticated"),
        variables
            .address("DAFTAR_QUERY_SERVICE")
            .orElseThrow(() -> new InvalidVariable("DAFTAR_QUERY_SERVICE", "must be where the answering side answers")),
        timeStamps(variables),
        variables.find("DAFTAR_ACCEPT_CLOCK").filter("true"::equals).isPresent());
  }

  static DataSource log(Variables variables) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    try {
      source.setUrl(variables.text("DAFTAR_POSTGRES", "must be an address such as jdbc:postgresql://postgres/daftar"));
    } catch (IllegalArgumentException e) {
      throw new InvalidVariable("DAFTAR_POSTGRES", "must be an address such as jdbc:postgresql://postgres/daftar");
    }
    variables.find("DAFTAR_POSTGRES_USER").ifPresent(source::setUser);
    variables
        .find("DAFTAR_POSTGRES_PASSWORD_FILE")
        .ifPresent(file -> source.setPassword(variables.contentOf("DAFTAR_POSTGRES_PASSWORD_FILE")));
    return source;
  }

  static RelaySettings relay(Variables variables) {
    Brokers brokers = Brokers.of(variables);
    int replicas = variables.number("DAFTAR_KAFKA_REPLICAS", 1, 1, MOST_REPLICAS);
    int inSync = variables.number("DAFTAR_KAFKA_IN_SYNC", 1, 1, replicas);
    return RelaySettings.of(brokers, replicas, inSync);
  }

  private static Optional<TimeStamps> timeStamps(Variables variables) {
    Duration every = variables.duration("DAFTAR_ANCHOR_EVERY", TimeStamps.USUAL);
    try {
      return variables.address("DAFTAR_TIME_STAMPS").map(authority -> new TimeStamps(authority, every));
    } catch (IllegalArgumentException e) {
      throw new InvalidVariable("DAFTAR_TIME_STAMPS", "cannot be asked: " + e.getMessage());
    }
  }
}
