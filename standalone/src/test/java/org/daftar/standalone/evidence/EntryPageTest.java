package org.daftar.standalone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.LeafProof;
import org.daftar.ledger.note.MalformedNote;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.tree.Hash;
import org.daftar.ledger.tree.Hashing;
import org.daftar.standalone.Instance;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of an entry says of the log, held against what an outsider computes from the log's own answers. */
class EntryPageTest {

  @TempDir Path data;

  private Instance instance;
  private String caseAddress;

  @BeforeEach
  void start() throws Exception {
    instance = Instance.on(data);
    caseAddress = location(instance.post("/api/cases", "{\"title\": \"The school director\"}"));
  }

  @AfterEach
  void stop() {
    instance.close();
  }

  @Test
  void showsTheHashAndTheCheckpointThatAnOutsiderComputes() throws Exception {
    Written entry = record();
    instance.ask("/api/log/checkpoint?after=" + (entry.position() + 1));

    Element log = onTheLog(entry, entry.position());

    LeafProof receipt = LeafProof.parse(linked(log, "receipt"));
    Hash hash = Hashing.leaf(linked(log, "leaf").strip().getBytes(StandardCharsets.UTF_8));
    Checkpoint checkpoint = Checkpoint.of(receipt.checkpoint());
    receipt.inclusion().check(hash, checkpoint.head());
    assertThat(receipt.inclusion().index()).isEqualTo(entry.position());
    assertThat(log.expectFirst(".hash").text()).isEqualTo(hash.toString());
    assertThat(log.text())
        .contains("On the log: sealed", "Recorded at position " + entry.position(), checkpoint.origin())
        .contains("sealed by the checkpoint of the first " + checkpoint.head().size() + " events")
        .contains(checkpoint.head().root().base64());
  }

  @Test
  void tellsTheTruthAboutAnEntryThatWasJustWritten() throws Exception {
    Written entry = record();
    long before = sealed();
    String shown = onTheLog(entry, entry.position()).expectFirst("summary").text();
    long after = sealed();

    assertThat(shown).isIn("On the log: sealed", "On the log: not yet sealed");
    if (shown.endsWith("not yet sealed")) {
      assertThat(before).isLessThanOrEqualTo(entry.position());
    } else {
      assertThat(after).isGreaterThan(entry.position());
    }
  }

  @Test
  void leavesTheLogAsItIsSealedAndSaysNotYet() throws Exception {
    instance.ask("/api/log/checkpoint?after=2");
    instance.close();
    Files.delete(data.resolve("log.key"));
    instance = Instance.on(data);
    long before = sealed();
    Written entry = record();

    assertThat(onTheLog(entry, entry.position()).text())
        .contains("On the log: not yet sealed")
        .doesNotContain("What this proves");
    assertThat(sealed()).isEqualTo(before);
  }

  @Test
  void showsTheLastChangeBesideTheFirstAndLinksToThoseInBetween() throws Exception {
    Written entry = record();
    long first = amend(entry, "tags", "{\"added\": [\"key-fact\"], \"removed\": []}");
    long last = amend(entry, "retractions", "{\"reason\": \"It was somebody else.\"}");
    instance.ask("/api/log/checkpoint?after=" + (last + 1));

    Element log = onTheLog(entry, last);

    assertThat(log.text()).contains("Last changed at position " + last, "Changed in between at position " + first);
    assertThat(log.select("a[href=/api/log/proofs/" + first + "]")).hasSize(1);
    assertThat(log.select(".hash")).hasSize(2);
  }

  private record Written(String address, long position) {}

  private Written record() throws IOException, InterruptedException {
    String fact =
        """
        {"when": {"edtf": "2019-03-12"}, "what": {"text": "What one must know", "language": "en"}, "unsourced": true,
         "standing": {"position": "undisputed"}, "about": []}\
        """;
    HttpResponse<String> written = instance.post(caseAddress + "/background", fact);
    return new Written(location(written), position(written));
  }

  private long amend(Written entry, String resource, String body) throws IOException, InterruptedException {
    return position(instance.post(entry.address().replace("/api", caseAddress) + "/" + resource, body));
  }

  /** The page as soon as it tells of everything up to an event. */
  private Element onTheLog(Written entry, long until) throws IOException, InterruptedException {
    HttpResponse<String> page = instance.ask(entry.address().replace("/api", "") + "?after=" + (until + 1));
    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    return Jsoup.parse(page.body()).expectFirst("#log");
  }

  private String linked(Element log, String name) throws IOException, InterruptedException {
    return instance.ask(log.expectFirst("a:containsOwn(" + name + ")").attr("href")).body();
  }

  private long sealed() throws IOException, InterruptedException, MalformedNote {
    return Checkpoint.of(Note.parse(instance.ask("/api/log/checkpoint").body())).head().size();
  }

  private static String location(HttpResponse<String> written) {
    assertThat(written.statusCode()).as(written.body()).isEqualTo(201);
    return written.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]*", "");
  }

  private static long position(HttpResponse<String> written) {
    return Long.parseLong(written.headers().firstValue("Log-Position").orElseThrow()) - 1;
  }
}
