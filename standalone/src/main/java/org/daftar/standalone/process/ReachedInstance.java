package org.daftar.standalone.process;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.command.platform.log.sqlite.FolderInUse;
import org.springframework.context.ConfigurableApplicationContext;

/** The instance that runs on a data folder, or one that is started there for a while. */
public final class ReachedInstance implements AutoCloseable {

  private final URI address;
  private final Optional<ConfigurableApplicationContext> own;

  private ReachedInstance(URI address, Optional<ConfigurableApplicationContext> own) {
    this.address = address;
    this.own = own;
  }

  /**
   * Reaches one.
   *
   * @throws RuntimeException where it cannot be started, or a process holds the folder and cannot be asked
   */
  public static ReachedInstance of(Settings settings) {
    try {
      ConfigurableApplicationContext started = Standalone.start(settings);
      return new ReachedInstance(Standalone.address(started), Optional.of(started));
    } catch (RuntimeException failure) {
      if (isInUse(failure)) {
        Optional<URI> running = new AddressFile(settings.data()).read();
        return new ReachedInstance(running.orElseThrow(() -> failure), Optional.empty());
      }
      throw failure;
    }
  }

  private static boolean isInUse(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(FolderInUse.class::isInstance);
  }

  /** Where it answers. */
  public URI address() {
    return address;
  }

  @Override
  public void close() {
    own.ifPresent(ConfigurableApplicationContext::close);
  }
}
