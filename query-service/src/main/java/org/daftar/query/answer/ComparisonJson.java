package org.daftar.query.answer;

import java.util.function.Function;
import org.daftar.query.comparison.ChangedRecord;
import org.daftar.query.comparison.ComparedEntry;
import org.daftar.query.comparison.Comparison;
import org.daftar.value.Codes;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Comparisons of two moments as JSON. */
public final class ComparisonJson {

  private final ChangeJson changes;
  private final CaseJson cases;
  private final EntryJson entries;
  private final PartyJson parties;
  private final SourceJson sources;

  ComparisonJson(ChangeJson changes, CaseJson cases, EntryJson entries, PartyJson parties, SourceJson sources) {
    this.changes = changes;
    this.cases = cases;
    this.entries = entries;
    this.parties = parties;
    this.sources = sources;
  }

  /** What changed in a case. */
  public ObjectNode comparison(Comparison comparison) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("id", comparison.after().id().value());
    root.put("fromPosition", comparison.between().from().size());
    root.put("toPosition", comparison.between().to().size());
    root.put("unchanged", comparison.isEmpty());
    ObjectNode file = root.putObject("file");
    comparison.before().ifPresent(before -> file.set("before", cases.file(before)));
    file.set("after", cases.file(comparison.after()));
    file.set("changes", Lists.of(comparison.file(), changes::told));
    root.set("added", Lists.of(comparison.added(), this::entry));
    root.set("changed", Lists.of(comparison.changed(), this::entry));
    root.set("parties", Lists.of(comparison.parties(), party -> changed(party, parties::party)));
    root.set("sources", Lists.of(comparison.sources(), source -> changed(source, sources::source)));
    return root;
  }

  private ObjectNode entry(ComparedEntry entry) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("id", entry.after().id().value());
    entry.alterations().forEach(alteration -> root.withArray("alterations").add(Codes.of(alteration)));
    entry.before().ifPresent(before -> root.set("before", entries.entry(before)));
    root.set("after", entries.entry(entry.after()));
    root.set("differences", Lists.of(entry.differences(), changes::difference));
    root.set("changes", Lists.of(entry.changes(), changes::told));
    return root;
  }

  private <V> ObjectNode changed(ChangedRecord<V> changed, Function<V, ObjectNode> view) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ObjectNode after = view.apply(changed.after());
    root.set("id", after.get("id"));
    root.set("before", view.apply(changed.before()));
    root.set("after", after);
    root.set("changes", Lists.of(changed.changes(), changes::told));
    return root;
  }
}
