package org.daftar.ledger.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.daftar.ledger.bag.RawZip.ATTRIBUTES;
import static org.daftar.ledger.bag.RawZip.CHECK;
import static org.daftar.ledger.bag.RawZip.END_FILES;
import static org.daftar.ledger.bag.RawZip.FLAGS;
import static org.daftar.ledger.bag.RawZip.LOCAL_FLAGS;
import static org.daftar.ledger.bag.RawZip.LOCAL_NAME;
import static org.daftar.ledger.bag.RawZip.METHOD;
import static org.daftar.ledger.bag.RawZip.OFFSET;
import static org.daftar.ledger.bag.RawZip.SIZE;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zip files in which two readers see two things. */
class ZipLayoutTest {

  private static final byte[] NOTHING = {};

  @TempDir Path folder;

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private RawZip zip = new RawZip(new TreeMap<>(), NOTHING, NOTHING);

  @BeforeEach
  void store() {
    files.put("base/" + BagWriter.DECLARATION, BagWriter.DECLARED);
    files.put("base/data/x", "content".getBytes(StandardCharsets.UTF_8));
    SortedMap<String, byte[]> payload = new TreeMap<>();
    payload.put("data/x", files.get("base/data/x"));
    files.put("base/" + BagWriter.MANIFEST, Manifest.write(payload));
    SortedMap<String, byte[]> tags = new TreeMap<>();
    tags.put(BagWriter.DECLARATION, BagWriter.DECLARED);
    tags.put(BagWriter.MANIFEST, files.get("base/" + BagWriter.MANIFEST));
    files.put("base/" + BagWriter.TAG_MANIFEST, Manifest.write(tags));
    zip = new RawZip(files, NOTHING, NOTHING);
  }

  @Test
  void readsFilesThatAreStoredOneBehindTheOther() throws Exception {
    try (Bag bag = Bag.open(Files.write(folder.resolve("zip"), zip.bytes().array()), Limits.USUAL)) {
      assertThat(bag.read("data/x", 10)).isEqualTo(files.get("base/data/x"));
    }
  }

  @Test
  void refusesFilesThatOverlap() throws IOException {
    refuse(zip.bytes().putInt(zip.record(1) + OFFSET, zip.header(0))).withMessageContaining("behind the file before");
  }

  @Test
  void refusesWhatHidesBetweenFiles() throws IOException {
    RawZip hiding = new RawZip(files, "hidden".getBytes(StandardCharsets.UTF_8), NOTHING);
    refuse(hiding.bytes()).withMessageContaining("behind the file before");
  }

  @Test
  void refusesAFileThatTheDirectoryDoesNotName() throws IOException {
    ByteBuffer bytes = zip.bytes();
    int last = zip.record(3);
    ByteBuffer without = ByteBuffer.allocate(last + 22).order(bytes.order()).put(0, bytes, 0, last);
    without.put(last, bytes, zip.end(), 22).putInt(last + 12, last - zip.record(0));
    refuse(without.putInt(last + END_FILES, 3 << 16 | 3)).withMessageContaining("hides something");
  }

  @Test
  void refusesWhatStandsBehindTheEnd() throws IOException {
    ByteArrayOutputStream longer = new ByteArrayOutputStream();
    longer.writeBytes(zip.bytes().array());
    longer.writeBytes(new byte[22]);
    refuse(ByteBuffer.wrap(longer.toByteArray())).withMessageContaining("does not end where");
  }

  @Test
  void refusesAnEndThatHidesAnotherInItsComment() throws IOException {
    ByteBuffer bytes = zip.bytes();
    ByteBuffer both =
        ByteBuffer.allocate(bytes.capacity() + 22)
            .order(bytes.order())
            .put(0, bytes, 0, bytes.capacity())
            .put(bytes.capacity(), bytes, zip.end(), 22);
    refuse(both.putShort(zip.end() + 20, (short) 22)).withMessageContaining("does not end where");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 5, 0xfffe})
  void refusesAnotherNumberOfFilesThanThereAre(int said) throws IOException {
    refuse(zip.bytes().putInt(zip.end() + END_FILES, said << 16 | said));
  }

  @Test
  void refusesAnEndThatSendsElsewhere() throws IOException {
    refuse(zip.bytes().putInt(zip.end() + END_FILES, 0xffffffff)).withMessageContaining("two things");
    refuse(zip.bytes().putInt(zip.end() + 16, 0xffffffff)).withMessageContaining("does not end where");
    refuse(zip.bytes().putInt(zip.end() + 4, 0x00010001)).withMessageContaining("several files");
  }

  @Test
  void refusesAFileThatHasAnotherNameForWhoReadsFromTheStart() throws IOException {
    refuse(zip.bytes().put(zip.header(1) + LOCAL_NAME + "base/data/".length(), (byte) 'y'))
        .withMessageContaining("says something else of itself");
  }

  @Test
  void refusesAFileThatIsLargerThanItSays() throws IOException {
    refuse(zip.bytes().putInt(zip.record(1) + SIZE, 1 << 20)).withMessageContaining("two sizes");
    refuse(zip.bytes().putInt(zip.record(1) + SIZE, -1).putInt(zip.record(1) + SIZE - 4, -1));
  }

  @Test
  void refusesAnotherCheckThanThatOfTheContent() throws IOException {
    refuse(zip.bytes().putInt(zip.record(0) + CHECK, 1).putInt(zip.header(0) + 14, 1)).withMessageContaining("CRC-32");
  }

  @ParameterizedTest
  @ValueSource(ints = {0xa1ff0000, 0x41ed0010, 0x10, 0x81ed0000})
  void refusesLinksFoldersAndPrograms(int attributes) throws IOException {
    refuse(zip.bytes().putInt(zip.record(1) + ATTRIBUTES, attributes)).withMessageContaining("attributes");
  }

  @Test
  void refusesASecondNameBesideTheName() throws IOException {
    byte[] unicodePath = {0x75, 0x70, 6, 0, 1, 0, 0, 0, 0, 'x'};
    refuse(new RawZip(files, NOTHING, unicodePath).bytes()).withMessageContaining("more than a name");
  }

  @Test
  void refusesEncryptionAndOtherMethods() throws IOException {
    int record = zip.record(1);
    refuse(zip.bytes().putShort(record + FLAGS, (short) 0x801)).withMessageContaining("encrypted");
    refuse(zip.bytes().putShort(record + METHOD, (short) 12)).withMessageContaining("compressed");
    refuse(zip.bytes().putShort(zip.header(1) + LOCAL_FLAGS, (short) 0)).withMessageContaining("something else");
  }

  @Test
  void refusesANameInLettersThatReadersGuess() throws IOException {
    files.put("base/data/\u00e9", NOTHING);
    RawZip guessed = new RawZip(files, NOTHING, NOTHING);
    ByteBuffer bytes = guessed.bytes();
    for (int file = 0; file < files.size(); file++) {
      bytes.putShort(guessed.record(file) + FLAGS, (short) 0).putShort(guessed.header(file) + LOCAL_FLAGS, (short) 0);
    }
    refuse(bytes).withMessageContaining("letters that its zip file does not say");
  }

  private ThrowableAssertAlternative<MalformedBag> refuse(ByteBuffer bytes) throws IOException {
    byte[] all = new byte[bytes.capacity()];
    bytes.get(0, all);
    Path file = Files.write(folder.resolve("zip"), all);
    return assertThatExceptionOfType(MalformedBag.class)
        .isThrownBy(() -> assertTimeout(Duration.ofSeconds(1), () -> Bag.open(file, Limits.USUAL).close()));
  }
}
