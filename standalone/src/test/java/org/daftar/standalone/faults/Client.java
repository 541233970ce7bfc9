package org.daftar.standalone.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.daftar.standalone.invariants.Answer;
import org.daftar.standalone.invariants.Command;
import org.daftar.standalone.invariants.Ledger;
import org.daftar.standalone.invariants.Workload;

/**
 * Sends one command after the other and keeps the ledger. What nobody answers it sends again under the same key, and
 * now and then also what was answered. Of use to one thread at a time.
 */
public final class Client {

  private static final int ONE_IN = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Workload workload;
  private final Ledger ledger;
  private final RandomGenerator random;
  private final List<Command> answered = new ArrayList<>();
  private Optional<Command> unanswered = Optional.empty();

  /**
   * @param workload shared by all clients of a run
   * @param ledger shared by them too
   */
  public Client(Workload workload, Ledger ledger, RandomGenerator random) {
    this.workload = workload;
    this.ledger = ledger;
    this.random = random;
  }

  /**
   * Sends until the server is gone.
   *
   * @param onAnswer is run after each answer
   */
  void sendUntilGone(HttpClient http, URI server, Runnable onAnswer) throws InterruptedException {
    try {
      while (true) {
        sendNext(http, server);
        onAnswer.run();
      }
    } catch (IOException gone) {
      // What it was asked last stays unanswered, until there is a server again.
    }
  }

  /**
   * Sends one command: the one that nobody has answered yet, or else another.
   *
   * @throws IOException where the server is gone
   */
  public void sendNext(HttpClient http, URI server) throws IOException, InterruptedException {
    send(http, server, unanswered.orElseGet(this::next));
  }

  /** Sends again what nobody has answered yet. */
  public void sendUnanswered(HttpClient http, URI server) throws IOException, InterruptedException {
    while (unanswered.isPresent()) {
      send(http, server, unanswered.get());
    }
  }

  private Command next() {
    return !answered.isEmpty() && random.nextInt(ONE_IN) == 0
        ? answered.get(random.nextInt(answered.size()))
        : workload.next(random);
  }

  private void send(HttpClient http, URI server, Command command) throws IOException, InterruptedException {
    unanswered = Optional.of(command);
    ledger.sends(command);
    HttpResponse<Void> response = http.send(request(server, command), BodyHandlers.discarding());
    if (decides(response.statusCode())) {
      Answer answer = answer(response);
      ledger.hears(command, answer);
      unanswered = Optional.empty();
      answered.add(command);
      if (answer.acknowledges()) {
        workload.made(command, answer.made());
      }
    }
  }

  private static HttpRequest request(URI server, Command command) {
    return HttpRequest.newBuilder(server.resolve(command.path()))
        .timeout(PATIENCE)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", command.key())
        .POST(BodyPublishers.ofString(command.body()))
        .build();
  }

  /** Others (409, 503) say that it may be tried again. */
  private static boolean decides(int status) {
    return status < 500 && status != 409;
  }

  private static Answer answer(HttpResponse<?> response) {
    Answer refused = Answer.refused(response.statusCode());
    return refused.acknowledges()
        ? new Answer(
            response.statusCode(),
            header(response, "Location"),
            Long.parseLong(header(response, "Log-Position")),
            header(response, "ETag"))
        : refused;
  }

  private static String header(HttpResponse<?> response, String name) {
    return response
        .headers()
        .firstValue(name)
        .orElseThrow(() -> new IllegalStateException("acknowledged without " + name));
  }
}
