import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Runs google-java-format over every Java file of the source tree that it is started in.
 *
 * <p>{@code check} names the files that are not formatted and fails if there are any, {@code fix} formats them.
 */
final class Format {

  public static void main(String[] args) throws IOException {
    Stream<String> mode =
        switch (args[0]) {
          case "check" -> Stream.of("--dry-run", "--set-exit-if-changed");
          case "fix" -> Stream.of("--replace");
          default -> throw new IllegalArgumentException("check or fix is accepted, not " + args[0]);
        };
    Stream<String> options = Stream.concat(Stream.of("--max-line-length", "120"), mode);
    String[] command = Stream.concat(options, sources()).toArray(String[]::new);
    int outcome = ToolProvider.findFirst("google-java-format").orElseThrow().run(System.out, System.err, command);
    if (outcome != 0) {
      System.err.println("Not formatted, or no valid Java: see above. This formats all: mvn -q -N verify -Dformat=fix");
    }
    System.exit(outcome);
  }

  private static Stream<String> sources() throws IOException {
    return Files.walk(Path.of(""))
        .filter(file -> file.toString().endsWith(".java"))
        .filter(file -> StreamSupport.stream(file.spliterator(), false).noneMatch(Path.of("target")::equals))
        .map(Path::toString);
  }
}
