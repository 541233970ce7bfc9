package org.daftar.standalone;

import java.util.concurrent.Callable;
import org.daftar.command.platform.node.Republish;
import org.daftar.server.Variables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Refills the topic over which an organisation's log travels. */
@Command(
    name = "republish",
    description = {
      "Sends the log of an organisation to Kafka once more, to refill a topic that has lost records.",
      "Reads the variables of a command node: DAFTAR_POSTGRES, DAFTAR_KAFKA, DAFTAR_KEYS and those beside them."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RepublishTopic implements Callable<Integer> {

  @Option(
      names = "--from",
      paramLabel = "POSITION",
      defaultValue = "0",
      description = "The first event to send. Usually: ${DEFAULT-VALUE}, the beginning.")
  private long from;

  @Override
  public Integer call() throws Exception {
    System.out.println(new Republish(new Variables(System.getenv())).toldFrom(from));
    return 0;
  }
}
