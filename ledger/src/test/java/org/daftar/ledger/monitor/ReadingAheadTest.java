package org.daftar.ledger.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.ledger.note.Note;
import org.daftar.ledger.note.VerifierKey;
import org.daftar.ledger.verification.SampleLog;
import org.junit.jupiter.api.Test;

class ReadingAheadTest {

  private static final int LEAVES = 400;

  private final SampleLog log = new SampleLog();
  private final List<Long> taken = new ArrayList<>();

  ReadingAheadTest() {
    while (log.size() < LEAVES) {
      log.append("cas_a", "{'event':'case-renamed.1'}");
    }
  }

  @Test
  void handsTheLeavesOverInTheirOrder() throws Exception {
    read(shown(LEAVES), (portion, leaf) -> taken.add(portion.number(leaf)));

    assertThat(taken).hasSize(LEAVES).startsWith(0L, 0L, 1L, 2L).endsWith(LEAVES - 2L);
  }

  @Test
  void handsOverNoLeafBehindOneThatWasRefused() {
    assertThatExceptionOfType(Mismatch.class)
        .isThrownBy(() ->
            read(
                shown(LEAVES),
                (portion, leaf) -> {
                  taken.add(portion.number(leaf));
                  Mismatch.unless(taken.size() != 3, "position 2", "is refused");
                }))
        .matches(refused -> refused.sentence().equals("position 2: is refused"));
    assertThat(taken).hasSize(3);
  }

  @Test
  void handsOverWhatStandsBeforeALeafThatIsNone() {
    assertThatExceptionOfType(Mismatch.class)
        .isThrownBy(() -> read(shown(LEAVES, 300), (portion, leaf) -> taken.add(portion.number(leaf))))
        .matches(wrong -> wrong.sentence().startsWith("position 300: a leaf is canonical JSON"));
    assertThat(taken).hasSize(300);
  }

  @Test
  void handsOverWhatWasReadBeforeTheLogCouldNotBeRead() {
    WatchedLog broken =
        new Shown((before, reader) -> {
          shown(250).leaves(before, reader);
          throw new IOException("the stick is gone");
        });
    assertThatIOException()
        .isThrownBy(() -> read(broken, (portion, leaf) -> taken.add(portion.number(leaf))))
        .withMessage("the stick is gone");
    assertThat(taken).hasSize(250);
  }

  private static void read(WatchedLog shown, ReadingAhead.Taker taker) throws Exception {
    ReadingAhead.leaves(shown, SampleLog.ORIGIN, LEAVES, taker);
  }

  /** Each leaf in an array of its own, so that there are many portions. */
  private WatchedLog shown(int leaves, int... forged) {
    return new Shown((before, reader) -> {
      for (int position = 0; position < leaves; position++) {
        byte[] leaf = log.leaf(position);
        if (List.of(forged.length == 0 ? -1 : forged[0]).contains(position)) {
          leaf[0] = '[';
        }
        reader.take(leaf, 0, leaf.length);
      }
    });
  }

  private interface Leaves {
    void show(long before, WatchedLog.Reader reader) throws IOException, InterruptedException, Mismatch;
  }

  private record Shown(Leaves all) implements WatchedLog {

    @Override
    public Note checkpoint() {
      throw new IllegalStateException("nobody asks");
    }

    @Override
    public Optional<Note> covering(long position) {
      return Optional.empty();
    }

    @Override
    public Optional<Note> lastBy(VerifierKey key) {
      return Optional.empty();
    }

    @Override
    public void leaves(long before, Reader reader) throws IOException, InterruptedException, Mismatch {
      all.show(before, reader);
    }

    @Override
    public void close() {}
  }
}
