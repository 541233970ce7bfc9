package org.daftar.benchmarks.evidence;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.daftar.benchmarks.commands.Sample;
import org.daftar.benchmarks.measuring.BenchmarkLog;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LeafKind;
import org.daftar.command.log.NewEvent;
import org.daftar.command.log.Payload;
import org.daftar.command.platform.log.leaf.EventRow;
import org.daftar.command.platform.log.leaf.LeafMaker;
import org.daftar.command.platform.log.leaf.SaltedEvent;
import org.daftar.command.platform.log.leaf.Salting;
import org.daftar.identity.CaseId;
import org.daftar.ledger.checkpoint.Checkpoint;
import org.daftar.ledger.checkpoint.LogKeys;
import org.daftar.ledger.leaf.MalformedLeaf;
import org.daftar.ledger.leaf.SaltedFields;
import org.daftar.ledger.monitor.LogFolder;
import org.daftar.ledger.note.SigningKey;
import org.daftar.ledger.note.VerifierKey;
import org.daftar.ledger.tree.CompactRange;
import org.daftar.ledger.tree.Hash;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * A log in a folder, as its keeper hands it to those who watch: leaves as the product makes them, in many streams by
 * chance, under a signed checkpoint.
 *
 * @param key that signed it
 * @param bytes of all leaves
 */
record MadeLog(Path folder, VerifierKey key, long size, long bytes) {

  private static final Payload PAYLOAD = Sample.payload();
  private static final SortedMap<String, JsonNode> FIELDS = Salting.fields(PAYLOAD);

  /** How many fields of each event are salted. */
  static int fields() {
    return FIELDS.size();
  }

  /**
   * Writes one.
   *
   * @param size how many leaves
   * @param streams in how many streams they stand, besides that of the log itself
   */
  static MadeLog write(Path folder, long size, int streams) throws IOException {
    SigningKey key = BenchmarkLog.key();
    CompactRange tree = new CompactRange();
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(folder.resolve(LogFolder.LEAVES)))) {
      Leaves leaves = new Leaves(key.verifier(), streams);
      for (long position = 0; position < size; position++) {
        EventRow row = leaves.next(position);
        file.write(row.leaf().bytes());
        file.write('\n');
        tree.append(row.hash());
      }
    }
    Checkpoint checkpoint = new Checkpoint(BenchmarkLog.ORIGIN, tree.head());
    Files.writeString(folder.resolve(LogFolder.CHECKPOINT), checkpoint.sign(key).toString());
    return new MadeLog(folder, key.verifier(), size, Files.size(folder.resolve(LogFolder.LEAVES)) - size);
  }

  LogFolder open() {
    return new LogFolder(folder);
  }

  /** Makes leaves that follow each other. */
  private static final class Leaves {

    private final RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    private final SecureRandom salts = new SecureRandom();
    private final LeafMaker maker = new LeafMaker(BenchmarkLog.ORIGIN);
    private final VerifierKey key;
    private final List<Growing> streams;

    private Leaves(VerifierKey key, int streams) {
      this.key = key;
      this.streams = Stream.generate(Growing::new).limit(streams).toList();
    }

    private EventRow next(long position) {
      return position == 0
          ? row(new Growing(EventLog.SYSTEM), 0, genesis())
          : row(streams.get(chance.nextInt(streams.size())), position, LeafKind.EVENT);
    }

    private LeafKind genesis() {
      return new LeafKind("genesis", new TreeMap<>(Map.of(LogKeys.KEY, StringNode.valueOf(key.toString()))));
    }

    private EventRow row(Growing stream, long position, LeafKind kind) {
      NewEvent event = new NewEvent(stream.id, stream.next++, UUID.randomUUID().toString(), PAYLOAD, kind);
      EventRow row = maker.row(salted(event), position, Instant.ofEpochMilli(position), stream.last);
      stream.last = Optional.of(row.hash());
      return row;
    }

    private SaltedEvent salted(NewEvent event) {
      try {
        return new SaltedEvent(event, SaltedFields.salt(FIELDS, salts));
      } catch (MalformedLeaf e) {
        throw new IllegalStateException("the sample is no event", e);
      }
    }
  }

  /** Where a stream has come to. */
  private static final class Growing {

    private final String id;
    private long next;
    private Optional<Hash> last = Optional.empty();

    private Growing() {
      this(CaseId.random(RandomGenerator.getDefault()).value());
    }

    private Growing(String id) {
      this.id = id;
    }
  }
}
