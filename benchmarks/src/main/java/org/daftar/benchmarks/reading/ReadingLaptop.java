package org.daftar.benchmarks.reading;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daftar.benchmarks.Benchmark;
import org.daftar.benchmarks.measuring.ScratchFolder;
import org.daftar.benchmarks.measuring.Table;
import org.daftar.benchmarks.measuring.Target;
import org.daftar.identity.CaseId;
import org.daftar.query.entry.EntryFinder;
import org.daftar.query.history.AsOf;
import org.daftar.query.projection.Reader;
import org.daftar.query.search.Search;
import org.daftar.standalone.process.Settings;
import org.daftar.standalone.process.Standalone;
import org.springframework.context.ConfigurableApplicationContext;

/** Reading on a laptop: one case of 10,000 entries among hundreds of small ones. */
public final class ReadingLaptop implements Benchmark {

  private static final int ENTRIES = 10_000;
  private static final int WARM_UP = 200;
  private static final int TIMES = 500;
  private static final int SCANS = 12;

  @Override
  public String name() {
    return "reading-laptop";
  }

  @Override
  public String about() {
    return "one case of %,d entries, over HTTP, beside a full scan and reading by key".formatted(ENTRIES);
  }

  @Override
  public String run(Path parent) throws IOException, InterruptedException {
    try (ScratchFolder folder = ScratchFolder.in(parent)) {
      CaseId large = LargeRecord.write(folder.path(), ENTRIES);
      try (ConfigurableApplicationContext product = Standalone.start(settings(folder.path()));
          HttpClient http = HttpClient.newHttpClient()) {
        return measured(product, http, large);
      }
    }
  }

  private static Settings settings(Path folder) {
    return new Settings(folder, 0, "A. Lawyer", false);
  }

  private static String measured(ConfigurableApplicationContext product, HttpClient http, CaseId large)
      throws InterruptedException {
    URI server = URI.create("http://127.0.0.1:" + Standalone.port(product));
    Contenders contenders =
        new Contenders(http, server, product.getBean(Search.class), product.getBean(EntryFinder.class));
    List<Figures> figures = new ArrayList<>();
    for (Question question : questions(large, product.getBean(Reader.class).now())) {
      figures.add(figures(contenders, question));
    }
    return times(figures) + "\n" + targets(figures);
  }

  private static List<Question> questions(CaseId large, AsOf now) {
    return List.of(
        Question.casePage(large, now),
        Question.timeline(large, now),
        Question.timelineAsKnownAt(large, new AsOf(now.size() / 2)),
        Question.filter(now),
        Question.fullText(now));
  }

  private static Figures figures(Contenders contenders, Question question) throws InterruptedException {
    List<String> keys = contenders.keys(question);
    List<String> all = contenders.all(question);
    try {
      Latencies.of(WARM_UP, () -> contenders.ours(question));
      Latencies.of(WARM_UP, () -> contenders.byKey(question, keys));
      Latencies.of(SCANS, () -> contenders.scan(question, all));
      return new Figures(
          question,
          Latencies.of(TIMES, () -> contenders.ours(question)),
          Latencies.of(SCANS, () -> contenders.scan(question, all)),
          Latencies.of(TIMES, () -> contenders.byKey(question, keys)));
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("no figures for: " + question.name(), e);
    }
  }

  private record Figures(Question question, Latencies ours, Latencies scan, Latencies byKey) {}

  private static Table times(List<Figures> all) {
    Table table = new Table("milliseconds", "median", "p99", "full scan", "by key", "scan / ours", "ours / by key");
    for (Figures of : all) {
      table.row(
          of.question().name(),
          figure(of.ours().medianMillis()),
          figure(of.ours().p99Millis()),
          figure(of.scan().medianMillis()),
          figure(of.byKey().medianMillis()),
          figure(of.scan().medianMillis() / of.ours().medianMillis()),
          figure(of.ours().medianMillis() / of.byKey().medianMillis()));
    }
    return table;
  }

  private static Table targets(List<Figures> all) {
    Table table = Target.table();
    for (Figures of : all) {
      Target.atMost(of.question().name() + ", p99", of.question().p99Millis(), " ms")
          .addTo(table, of.ours().p99Millis());
    }
    Target.atMost("as known at a position / now", 2, "x")
        .addTo(table, all.get(2).ours().medianMillis() / all.get(1).ours().medianMillis());
    return table;
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
