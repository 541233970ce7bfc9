package org.daftar.standalone.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.daftar.standalone.invariants.Answer;
import org.daftar.standalone.invariants.Command;
import org.daftar.standalone.invariants.Finding;
import org.daftar.standalone.invariants.Ledger;

/** Whether the answering side shows what was acknowledged: read models are made anew with each start. */
public final class Shown {

  private static final int MOST = 1000;

  private final HttpClient http;
  private final URI server;
  private final Ledger ledger;

  /**
   * @param server where the answering side answers
   */
  public Shown(HttpClient http, URI server, Ledger ledger) {
    this.http = http;
    this.server = server;
    this.ledger = ledger;
  }

  /** Asks for some of what was acknowledged, chosen at random. */
  public List<Finding> check(RandomGenerator random) throws IOException, InterruptedException {
    List<Command> commands = new ArrayList<>(ledger.commands());
    Collections.shuffle(commands, Random.from(random));
    List<Finding> findings = new ArrayList<>();
    for (Command command : commands.subList(0, Math.min(MOST, commands.size()))) {
      Optional<Answer> made = ledger.answers(command).stream().filter(Answer::acknowledges).findFirst();
      if (made.isPresent() && !shows(made.get().location(), Command.mark(command.key()))) {
        findings.add(new Finding(made.get().position(), command.key() + " was acknowledged and is not shown"));
      }
    }
    return findings;
  }

  private boolean shows(String location, String mark) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(HttpRequest.newBuilder(server.resolve(location)).build(), BodyHandlers.ofString());
    return answer.statusCode() == 200 && answer.body().contains(mark);
  }
}
