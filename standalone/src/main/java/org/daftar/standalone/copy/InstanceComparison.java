package org.daftar.standalone.copy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.daftar.events.ExportEvent.Format;
import org.daftar.identity.CaseId;
import org.daftar.query.chronology.Chronology;

/** That an instance which runs tells of each case what its log tells. */
public final class InstanceComparison {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final URI address;
  private final CopyReader copy;

  /**
   * Compares an instance with a copy of its log.
   *
   * @param address where it answers
   */
  public InstanceComparison(URI address, CopyReader copy) {
    this.address = address;
    this.copy = copy;
  }

  /**
   * The first case of which it tells something else; empty where it tells of all the same, or no instance runs.
   *
   * @throws IOException where it does not answer as one
   */
  public Optional<String> problem() throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      for (CaseId id : copy.cases()) {
        if (!Arrays.equals(told(http, id), read(id))) {
          return Optional.of("the instance at " + address + " tells of case " + id + " what its log does not");
        }
      }
      return Optional.empty();
    } catch (ConnectException nobody) {
      return Optional.empty();
    }
  }

  private byte[] told(HttpClient http, CaseId id) throws IOException, InterruptedException {
    String question = "/api/cases/" + id + "/chronology?format=json&atPosition=" + copy.now().size();
    HttpResponse<byte[]> answer =
        http.send(
            HttpRequest.newBuilder(address.resolve(question)).timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
    return answer.statusCode() == 200 ? answer.body() : new byte[0];
  }

  private byte[] read(CaseId id) {
    Chronology chronology = copy.chronologies().find(id, copy.now(), copy.recordedAt(copy.now())).orElseThrow();
    return copy.files().write(chronology, Format.JSON);
  }
}
