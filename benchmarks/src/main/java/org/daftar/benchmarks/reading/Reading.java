package org.daftar.benchmarks.reading;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daftar.benchmarks.Benchmark;
import org.daftar.benchmarks.invented.LargeRecord;
import org.daftar.benchmarks.invented.LargeRecord.Size;
import org.daftar.benchmarks.measuring.ScratchFolder;
import org.daftar.benchmarks.measuring.Table;
import org.daftar.benchmarks.measuring.Target;
import org.daftar.command.log.EventLog;
import org.daftar.identity.CaseId;
import org.daftar.query.entry.EntryFinder;
import org.daftar.query.history.AsOf;
import org.daftar.query.projection.Reader;
import org.daftar.query.search.Search;
import org.daftar.standalone.process.Settings;
import org.daftar.standalone.process.Standalone;
import org.springframework.context.ConfigurableApplicationContext;

/** Reading on a laptop: one case of 10,000 entries among small ones. */
public final class Reading implements Benchmark {

  private static final int LARGE = 10_000;
  private static final int NOW = 1;
  private static final int THEN = 2;

  private final String name;
  private final Size size;

  private Reading(String name, Size size) {
    this.name = name;
    this.size = size;
  }

  /** Among hundreds of cases. */
  public static Benchmark laptop() {
    return new Reading("reading-laptop", Size.ofOneCase(LARGE));
  }

  /** Among so many that there are a million entries. */
  public static Benchmark million() {
    return new Reading("reading-million", new Size(LARGE, 49_500, 20));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String about() {
    return "a case of %,d among %,d entries, over HTTP, beside a full scan and reading by key"
        .formatted(size.large(), size.entries());
  }

  @Override
  public String run(Path parent) throws IOException, InterruptedException {
    try (ScratchFolder folder = ScratchFolder.in(parent)) {
      LargeRecord.Made made = LargeRecord.write(folder.path(), size);
      try (ConfigurableApplicationContext product = Standalone.start(settings(folder.path()));
          HttpClient http = HttpClient.newHttpClient()) {
        return measured(product, http, made);
      }
    }
  }

  private static Settings settings(Path folder) {
    return new Settings(folder, 0, "A. Lawyer", false);
  }

  private static String measured(ConfigurableApplicationContext product, HttpClient http, LargeRecord.Made made)
      throws IOException, InterruptedException {
    URI server = URI.create("http://127.0.0.1:" + Standalone.port(product));
    Contenders contenders =
        new Contenders(http, server, product.getBean(Search.class), product.getBean(EntryFinder.class));
    List<Question> questions = questions(made.large(), product.getBean(Reader.class).now());
    List<Figures> figures = new ArrayList<>();
    List<Latencies> recorded = new ArrayList<>();
    List<Latencies> rebuilt = new ArrayList<>();
    try {
      for (Question question : questions) {
        figures.add(Figures.of(contenders, question));
      }
      try (Recording recording = new Recording(http, server, made)) {
        for (Question question : questions) {
          recorded.add(Figures.ofOurs(contenders, question));
        }
        recording.mustStillRecord();
      }
      try (Rebuilding rebuilding = new Rebuilding(product.getBean(EventLog.class))) {
        for (Question question : questions) {
          rebuilt.add(Figures.ofOurs(contenders, question));
        }
        rebuilding.mustStillRebuild();
      }
    } catch (IOException | InterruptedException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("no figures", e);
    }
    return times(figures, recorded, rebuilt) + "\n" + targets(figures, recorded, rebuilt);
  }

  private static List<Question> questions(CaseId large, AsOf now) {
    return List.of(
        Question.casePage(large, now),
        Question.timeline(large, now),
        Question.timelineAsKnownAt(large, new AsOf(now.size() / 2)),
        Question.filter(now),
        Question.unfiltered(now),
        Question.fullText(now),
        Question.month(now),
        Question.incidents(now),
        Question.incidentsWithin(now));
  }

  private static Table times(List<Figures> all, List<Latencies> recorded, List<Latencies> rebuilt) {
    Table table =
        new Table(
            "median in ms",
            "ours",
            "while recording",
            "while rebuilding",
            "full scan",
            "by key",
            "scan / ours",
            "ours / by key");
    for (int at = 0; at < all.size(); at++) {
      Figures of = all.get(at);
      table.row(
          of.question().name(),
          figure(of.ours().medianMillis()),
          figure(recorded.get(at).medianMillis()),
          figure(rebuilt.get(at).medianMillis()),
          figure(of.scan().medianMillis()),
          figure(of.byKey().medianMillis()),
          figure(of.scan().medianMillis() / of.ours().medianMillis()),
          figure(of.ours().medianMillis() / of.byKey().medianMillis()));
    }
    return table;
  }

  private static Table targets(List<Figures> all, List<Latencies> recorded, List<Latencies> rebuilt) {
    Table table = Target.table();
    for (int at = 0; at < all.size(); at++) {
      Question question = all.get(at).question();
      Target.atMost(question.name() + ", p99", question.p99Millis(), " ms")
          .addTo(table, all.get(at).ours().p99Millis());
      Target.atMost(question.name() + ", p99 while recording", question.p99Millis(), " ms")
          .addTo(table, recorded.get(at).p99Millis());
      Target.atMost(question.name() + ", p99 while rebuilding", question.p99Millis(), " ms")
          .addTo(table, rebuilt.get(at).p99Millis());
    }
    Target.atMost("as known at a position / now", 2, "x")
        .addTo(table, all.get(THEN).ours().medianMillis() / all.get(NOW).ours().medianMillis());
    return table;
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
