package org.daftar.standalone.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daftar.command.bundle.ShownEvent;
import org.daftar.command.log.EventLog;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventCodec;
import org.daftar.events.codec.EventJson;
import org.daftar.events.codec.RecordingCodec;
import org.daftar.events.codec.WithheldFields;
import org.daftar.identity.CaseId;
import org.daftar.ledger.bag.Bag;
import org.daftar.ledger.bag.Limits;
import org.daftar.ledger.bag.MalformedBag;
import org.daftar.ledger.bundle.BundleFiles;
import org.daftar.ledger.bundle.EntryEvents;
import org.daftar.ledger.bundle.OpenedLeaf;
import org.daftar.ledger.command.VerifyBundle;
import org.daftar.ledger.verification.CheckedLeaf;
import org.daftar.ledger.verification.RefusedBundle;
import org.daftar.ledger.verification.Verdict;
import org.daftar.query.chronology.ChronologyFiles;
import org.daftar.query.chronology.HtmlChronology;
import org.daftar.query.chronology.JsonChronology;
import tools.jackson.databind.JsonNode;

/**
 * That the chronology which people read in a bundle is the one that its leaves tell. Only who knows the events can
 * tell; a verifier that does not is content with the digest that the export names.
 */
public final class ChronologyCheck implements VerifyBundle.Further {

  private static final int LARGEST = 256 << 20;

  private final EventCodec events = new EventCodec(new EventCatalogue());
  private final WithheldFields placeholders = new WithheldFields(events.catalogue());

  @Override
  public void check(Path bundle, Verdict verdict) throws IOException, RefusedBundle {
    try (Bag bag = Bag.open(bundle, Limits.USUAL)) {
      byte[] read = bag.read(BundleFiles.HTML, LARGEST);
      if (!Arrays.equals(read, written(verdict))) {
        throw new RefusedBundle(
            BundleFiles.HTML,
            "is not what the leaves tell, in the words of this version: read chronology.json, which is");
      }
    } catch (MalformedBag e) {
      throw new RefusedBundle(e.place(), e.getMessage());
    }
  }

  private byte[] written(Verdict verdict) throws RefusedBundle {
    List<OpenedLeaf> leaves = verdict.leaves().stream().map(CheckedLeaf::leaf).toList();
    Map<Long, List<String>> withheld = withheld(leaves.getLast());
    List<ShownEvent> shown =
        leaves.subList(0, leaves.size() - 1).stream()
            .filter(leaf -> !leaf.leaf().stream().equals(EventLog.ANCHORS) && !isInside(leaf))
            .map(leaf -> ShownEvent.of(leaf, withheld.getOrDefault(leaf.position(), List.of()), placeholders))
            .toList();
    ChronologyFiles files = new ChronologyFiles(new JsonChronology(EventJson.mapper(), events), new HtmlChronology());
    try {
      return new ReadingOfEvents(events, new RecordingCodec(events, List.of()), files)
          .html(new CaseId(verdict.caseId()), shown, inside(leaves));
    } catch (RuntimeException e) {
      throw new RefusedBundle(BundleFiles.HTML, "cannot be written by this version from the leaves: " + e.getMessage());
    }
  }

  /** Of a confidential entry a bundle shows only that there is one, and of what is personal to a party nothing. */
  private static boolean isInside(OpenedLeaf leaf) {
    return leaf.event().isEmpty();
  }

  private static int inside(List<OpenedLeaf> leaves) {
    return (int)
        leaves.stream()
            .filter(ChronologyCheck::isInside)
            .flatMap(leaf -> leaf.text(EntryEvents.ENTRY).stream())
            .distinct()
            .count();
  }

  /** What the export says that it withholds, each as POSITION:NAME. */
  private static Map<Long, List<String>> withheld(OpenedLeaf export) throws RefusedBundle {
    Map<Long, List<String>> withheld = new HashMap<>();
    try {
      for (JsonNode place : export.fields().getOrDefault("withheld", EventJson.mapper().createArrayNode())) {
        String[] parts = place.asString("").split(":", 2);
        withheld.merge(Long.valueOf(parts[0]), List.of(parts[1]), ChronologyCheck::both);
      }
      return withheld;
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new RefusedBundle("leaf " + export.position(), "withholds fields that are not written POSITION:NAME");
    }
  }

  private static List<String> both(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
