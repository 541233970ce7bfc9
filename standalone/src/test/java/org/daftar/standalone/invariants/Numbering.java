package org.daftar.standalone.invariants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Positions are dense from 0, sequences gapless in every stream, and the time of recording never decreases. */
final class Numbering {

  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Long> heads = new HashMap<>();
  private final Set<String> eventIds = new HashSet<>();
  private long nextPosition;
  private long lastRecordedAt = Long.MIN_VALUE;

  private Numbering() {}

  static List<Finding> check(List<LogRow> rows) {
    Numbering numbering = new Numbering();
    rows.forEach(numbering::check);
    return numbering.findings;
  }

  private void check(LogRow row) {
    expect(row, row.position() == nextPosition, "position " + nextPosition + " is missing");
    expect(row, row.position() > 0 || row.stream().equals("sys"), "the log does not begin with its opening");
    long sequence = heads.merge(row.stream(), 0L, (head, first) -> head + 1);
    expect(row, row.sequence() == sequence, row.stream() + " goes on with " + row.sequence() + ", not " + sequence);
    expect(row, row.recordedAt() >= lastRecordedAt, "it was recorded before the event in front of it");
    expect(row, eventIds.add(row.eventId()), "its identifier " + row.eventId() + " stands further up too");
    nextPosition = row.position() + 1;
    heads.put(row.stream(), row.sequence());
    lastRecordedAt = row.recordedAt();
  }

  private void expect(LogRow row, boolean holds, String otherwise) {
    if (!holds) {
      findings.add(new Finding(row.position(), otherwise));
    }
  }
}
