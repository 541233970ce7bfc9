package org.daftar.command.bundle;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.daftar.command.log.Append;
import org.daftar.command.log.Appended;
import org.daftar.command.log.EventLog;
import org.daftar.command.log.LeafKind;
import org.daftar.command.log.LoggedLeaf;
import org.daftar.command.log.NewEvent;
import org.daftar.command.log.Outcome;
import org.daftar.command.log.Payload;
import org.daftar.command.log.StreamMoved;
import org.daftar.command.recording.Overtaken;
import org.daftar.command.recording.UnknownSubject;
import org.daftar.events.ExportEvent.BundleExported;
import org.daftar.events.codec.Recording;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.events.codec.WithheldFields;
import org.daftar.identity.CaseId;
import org.daftar.ledger.bundle.Bundle;
import org.daftar.ledger.bundle.FileDigests;
import org.daftar.ledger.bundle.Heads;
import tools.jackson.databind.node.StringNode;

/**
 * Hands out cases. That it happens is itself on the record first; what is handed out then follows from the log alone,
 * so that the same bundle can be fetched again and is never kept anywhere.
 */
public final class Bundles {

  private static final int MOST_ATTEMPTS = 10;
  private static final String EXPORT = "export";

  private final EventLog log;
  private final RecordingCodec codec;
  private final WithheldFields placeholders;
  private final Chronicles chronicles;
  private final Assembly assembly;

  /** Hands out what stands on a log. */
  public Bundles(
      EventLog log, Assembly assembly, RecordingCodec codec, WithheldFields placeholders, Chronicles chronicles) {
    this.log = log;
    this.assembly = assembly;
    this.codec = codec;
    this.placeholders = placeholders;
    this.chronicles = chronicles;
  }

  /**
   * Puts an export on the record. Its leaf names the last leaf of every stream that the bundle holds; where one moves
   * on at the same moment, it is written anew.
   *
   * @param author who hands it out
   * @param outcome how the request is answered, by the number of the export, where it must not have a second effect
   * @throws UnknownSubject where there is no such case
   * @throws NothingSigns where the key of the log is not here
   * @throws org.daftar.value.BrokenRule where something cannot be withheld
   * @throws org.daftar.command.log.KeyTaken where the request has had its effect before
   */
  public Exported export(BundleRequest request, String author, Optional<LongFunction<Outcome>> outcome) {
    assembly.requireSigning();
    int attempts = 0;
    while (attempts < MOST_ATTEMPTS) {
      try {
        return exportOnce(request, author, outcome);
      } catch (StreamMoved moved) {
        attempts++;
      }
    }
    throw new Overtaken("others changed it at the same moment, " + MOST_ATTEMPTS + " times in a row: try again");
  }

  private Exported exportOnce(BundleRequest request, String author, Optional<LongFunction<Outcome>> outcome) {
    String caseId = request.caseId().value();
    long number = log.headOf(caseId).orElseThrow(() -> new UnknownSubject(caseId + " is not on the record")) + 1;
    CaseLeaves leaves = CaseLeaves.of(log, codec, caseId, log.size());
    List<String> withheld = Withholding.of(leaves, placeholders, request);
    ShownCase shown = new ShownCase(request.caseId(), leaves, withheld, placeholders);
    List<String> files = FileDigests.of(shown.files(chronicles));
    BundleExported event =
        new BundleExported(request.caseId(), request.recipient(), request.purpose(), withheld, files);
    Payload payload = Payload.of(codec.encode(new Recording(event, author, List.of())));
    NewEvent row = new NewEvent(caseId, number, UUID.randomUUID().toString(), payload, kind(Heads.of(shown.opened())));
    Map<String, Long> others = leaves.heads();
    others.remove(caseId);
    Appended appended = log.append(new Append(List.of(row), others, outcome.map(answer -> answer.apply(number))));
    return new Exported(number, appended.size());
  }

  private static LeafKind kind(Heads heads) {
    return new LeafKind(EXPORT, new TreeMap<>(Map.of(Heads.FIELD, StringNode.valueOf(heads.hash().base64url()))));
  }

  /**
   * The bundle of an export.
   *
   * @param number of the export in the stream of its case
   * @param since the size of a checkpoint from which it shall lead on, besides those that were handed out before
   * @return empty where there is no such export, or nothing can be signed
   * @throws Overtaken where an entry that it holds was made confidential since
   */
  public Optional<Bundle> find(CaseId caseId, long number, OptionalLong since) {
    return leaf(caseId.value(), number)
        .flatMap(export -> {
          BundleExported event = (BundleExported) codec.decode(export.payload().bytes()).event();
          CaseLeaves before = CaseLeaves.of(log, codec, caseId.value(), export.position());
          ShownCase shown = new ShownCase(caseId, before, event.withheld(), placeholders);
          SortedMap<String, byte[]> files = shown.files(chronicles);
          requireAsExported(event, files);
          requireStillOpen(before);
          Set<Long> sizes = new TreeSet<>();
          since.ifPresent(sizes::add);
          return assembly.bundle(caseId.value(), before, shown, StoredLeaf.of(export), files, sizes);
        });
  }

  private Optional<LoggedLeaf> leaf(String stream, long number) {
    try (Stream<LoggedLeaf> rows = log.leavesOf(stream)) {
      return rows.filter(row -> row.sequence() == number)
          .filter(row -> StoredLeaf.of(row).leaf().kind().equals(EXPORT))
          .min(Comparator.comparingLong(LoggedLeaf::position));
    }
  }

  /** What was made confidential after an export does not leave once more. */
  private void requireStillOpen(CaseLeaves exported) {
    KeptInside now = KeptInside.of(log, exported.caseId(), log.size());
    boolean closed = exported.leaves().stream().anyMatch(leaf -> !exported.isInside(leaf) && now.holds(leaf));
    if (closed) {
      throw new Overtaken("an entry in it was made confidential since: hand the case out anew");
    }
  }

  /**
   * Another version of this programme may put a case into other words; it must not pass them off as what was handed
   * out.
   */
  private static void requireAsExported(BundleExported event, SortedMap<String, byte[]> files) {
    if (!FileDigests.of(files).equals(event.files())) {
      throw new Overtaken("this version writes the case otherwise than the one that exported it: hand it out anew");
    }
  }
}
