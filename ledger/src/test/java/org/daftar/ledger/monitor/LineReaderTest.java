package org.daftar.ledger.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.daftar.ledger.leaf.Leaf;
import org.junit.jupiter.api.Test;

class LineReaderTest {

  @Test
  void readsNothingFromNothing() throws Exception {
    assertThat(read("")).isEmpty();
  }

  @Test
  void readsLinesWithoutTheirLineFeeds() throws Exception {
    assertThat(read("one\n\ntwo\n")).containsExactly("one", "", "two");
  }

  @Test
  void refusesALineThatIsBrokenOff() {
    assertThatExceptionOfType(Mismatch.class)
        .isThrownBy(() -> read("one\ntwo"))
        .matches(broken -> broken.sentence().equals("position 1: is broken off within the line"));
  }

  @Test
  void readsALineAsLongAsALeafAndNoLonger() throws Exception {
    String longest = "x".repeat(Leaf.LARGEST);
    assertThat(read("one\n" + longest + "\n")).containsExactly("one", longest);
    for (String longer : List.of(longest + "x\n", longest + "x", longest.repeat(100))) {
      assertThatExceptionOfType(Mismatch.class)
          .isThrownBy(() -> read("one\n" + longer))
          .matches(tooLong -> tooLong.sentence().equals("position 1: is longer than a leaf can be"));
    }
  }

  @Test
  void doesNotReadOnWithinALineThatIsTooLong() {
    InputStream endless =
        new InputStream() {
          private long read;

          @Override
          public int read() {
            return read(new byte[1], 0, 1) == 1 ? 'x' : -1;
          }

          @Override
          public int read(byte[] into, int from, int length) {
            read += length;
            if (read > 1 << 22) {
              throw new IllegalStateException("is read without an end");
            }
            Arrays.fill(into, from, from + length, (byte) 'x');
            return length;
          }
        };
    assertThatExceptionOfType(Mismatch.class).isThrownBy(() -> new LineReader(endless).next(0));
  }

  /** Of all lengths, so that they lie at each place of what is read at once. */
  @Property(tries = 20)
  void readsThemAsTheyWereWritten(@ForAll long seed) throws Exception {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < 2_000; line++) {
      byte[] bytes = new byte[random.nextInt(10) == 0 ? random.nextInt(Leaf.LARGEST) : random.nextInt(600)];
      random.nextBytes(bytes);
      lines.add(new String(bytes, StandardCharsets.ISO_8859_1).replace('\n', '\u000b'));
    }
    assertThat(read(String.join("\n", lines) + "\n")).isEqualTo(lines);
  }

  /** What was read is looked at only at the end, when all of it was read. */
  private static List<String> read(String text) throws IOException, Mismatch {
    LineReader reader = new LineReader(inPieces(text));
    List<byte[]> arrays = new ArrayList<>();
    List<int[]> bounds = new ArrayList<>();
    while (reader.next(arrays.size())) {
      arrays.add(reader.bytes());
      bounds.add(new int[] {reader.from(), reader.to()});
    }
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < arrays.size(); line++) {
      int from = bounds.get(line)[0];
      lines.add(new String(arrays.get(line), from, bounds.get(line)[1] - from, StandardCharsets.ISO_8859_1));
    }
    return lines;
  }

  private static InputStream inPieces(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)) {
      @Override
      public synchronized int read(byte[] to, int from, int most) {
        return super.read(to, from, Math.min(most, 10_007));
      }
    };
  }
}
