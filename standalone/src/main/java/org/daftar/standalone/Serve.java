package org.daftar.standalone;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.daftar.command.platform.anchoring.TimeStamps;
import org.daftar.standalone.process.Settings;
import org.daftar.standalone.process.Standalone;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts an instance on a data folder and runs until it is told to stop. */
class Serve implements Callable<Integer> {

  @Mixin final DataFolderOption data = new DataFolderOption();

  @Mixin final PortOption port = new PortOption();

  @Option(
      names = "--author",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "Under which name entries are recorded; shown as not authenticated. Usually: ${DEFAULT-VALUE}.")
  String author = "";

  @Option(
      names = "--accept-clock",
      description = "Start although the last record is more than a year old: you have checked the clock.")
  boolean acceptClock;

  @Mixin final TimeStampOption stamping = new TimeStampOption();

  @Override
  public Integer call() throws Exception {
    Path folder = data.folder();
    Optional<TimeStamps> timeStamps = stamping.timeStamps();
    prepare(folder);
    try (ConfigurableApplicationContext running =
        Standalone.start(new Settings(folder, port.number(), author, acceptClock, timeStamps))) {
      System.out.println("Daftar runs at http://127.0.0.1:" + Standalone.port(running));
      System.out.println("Data folder:   " + folder.toAbsolutePath());
      System.out.println("Recorded by:   " + author + " (not authenticated)");
      timeStamps.ifPresent(asked -> System.out.println("Time stamps:   " + asked.name() + " is asked for them"));
      System.out.println("Stop with Ctrl-C.");
      awaitEnd(running);
    }
    return 0;
  }

  /**
   * Makes a folder that only its owner can read, where the file system knows owners.
   *
   * @throws NotDirectoryException where something else stands there
   */
  static void prepare(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (Files.exists(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectories(
          folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectories(folder);
    }
  }

  static void awaitEnd(ConfigurableApplicationContext running) throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    running.addApplicationListener(event -> {
      if (event instanceof ContextClosedEvent) {
        closed.countDown();
      }
    });
    closed.await();
  }
}
