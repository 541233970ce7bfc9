package org.daftar.query.projection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daftar.events.CaseFileEvent.CaseOpened;
import org.daftar.events.CaseFileEvent.CaseReferenceAssigned;
import org.daftar.events.CaseFileEvent.CaseRenamed;
import org.daftar.events.CaseFileEvent.PartyJoined;
import org.daftar.events.CaseFileEvent.PartyLeft;
import org.daftar.events.CustodyEvent.ExhibitReceived;
import org.daftar.events.DomainEvent;
import org.daftar.events.ExhibitEvent.ExhibitCited;
import org.daftar.events.Involvement;
import org.daftar.events.Involvements;
import org.daftar.events.PartyEvent.PartyDescribed;
import org.daftar.events.PartyEvent.PartyMerged;
import org.daftar.events.PartyEvent.PartyNameAdded;
import org.daftar.events.PartyEvent.PartyRegistered;
import org.daftar.events.SourceEvent.SourceRecorded;
import org.daftar.events.WorkingDayEvent;
import org.daftar.events.codec.EventCodec;
import org.daftar.query.entry.EntryFold;
import org.daftar.query.entry.EntryView;
import org.daftar.query.history.Change;
import org.daftar.query.history.History;
import org.daftar.query.search.IndexedSubject;
import org.daftar.query.search.IndexedVersion;
import org.daftar.query.search.IndexedVersion.Kind;
import org.daftar.query.search.Words;
import org.daftar.value.Jurisdiction;
import org.daftar.value.NameForm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells of each version of a subject what it can be found by, and the span of positions in which it stood. */
public final class SubjectVersions {

  private static final Pattern IDENTIFIER = Pattern.compile("(cas|ent|pty|src|exh)_[a-z2-7]{26}");
  private static final int IDENTIFIER_LENGTH = 30;

  private final EntryFold entries;
  private final EventCodec codec;

  /** Versions of entries as that fold tells them. */
  public SubjectVersions(EntryFold entries, EventCodec codec) {
    this.entries = entries;
    this.codec = codec;
  }

  /** All versions of the subject of a history; none of a vocabulary, which nobody searches for. */
  public IndexedSubject of(History history) {
    List<IndexedVersion> versions =
        switch (history.id().substring(0, 3)) {
          case "ent" -> ofEntry(history);
          case "cas" -> ofOthers(history, Kind.CASE);
          case "pty" -> ofOthers(history, Kind.PARTY);
          case "src" -> ofOthers(history, Kind.SOURCE);
          case "voc" -> List.of();
          case "exh" -> ofOthers(history, Kind.EXHIBIT);
          case "cal" -> ofOthers(history, Kind.CALENDAR);
          default -> throw new IllegalArgumentException(history.id() + " names no subject");
        };
    return new IndexedSubject(history.id(), versions);
  }

  private List<IndexedVersion> ofEntry(History history) {
    List<EntryView> views = entries.versions(history);
    List<IndexedVersion> versions = new ArrayList<>();
    for (int i = 0; i < views.size(); i++) {
      EntryView view = views.get(i);
      versions.add(
          new IndexedVersion(
              history.id(),
              Kind.ENTRY,
              view.lastChange().position(),
              i + 1 < views.size() ? views.get(i + 1).lastChange().position() : Long.MAX_VALUE,
              view.recorded().position(),
              words(view),
              "",
              Optional.of(view),
              Involvements.of(view.fact()),
              Optional.empty()));
    }
    return versions;
  }

  private Set<String> words(EntryView view) {
    ObjectNode fields = codec.encode(view.fact());
    fields.remove("standing");
    StringBuilder text = new StringBuilder();
    fields.forEachEntry((name, value) -> collect(value, text));
    return Words.toIndex(text.toString());
  }

  private static void collect(JsonNode value, StringBuilder text) {
    if (value.isString() && !isIdentifier(value.stringValue())) {
      text.append(value.stringValue()).append('\n');
    }
    value.forEach(part -> collect(part, text));
  }

  private static boolean isIdentifier(String text) {
    return text.length() == IDENTIFIER_LENGTH && IDENTIFIER.matcher(text).matches();
  }

  /** Names and titles are only added to: a version can be found by all the words of the versions before it. */
  private static List<IndexedVersion> ofOthers(History history, Kind kind) {
    Set<String> words = new LinkedHashSet<>();
    String heading = "";
    Optional<Jurisdiction> jurisdiction = Optional.empty();
    List<Involvement> involved = new ArrayList<>();
    List<IndexedVersion> versions = new ArrayList<>();
    List<Change> changes = history.changes();
    long recorded = firstOfItsOwn(history);
    for (int i = 0; i < changes.size(); i++) {
      DomainEvent event = changes.get(i).event();
      texts(event).forEach(text -> words.addAll(Words.toIndex(text)));
      heading = heading(event).orElse(heading);
      involve(event, history.id(), involved);
      jurisdiction = event instanceof CaseOpened opened ? opened.jurisdiction() : jurisdiction;
      if (changes.get(i).position() < recorded) {
        continue;
      }
      versions.add(
          new IndexedVersion(
              history.id(),
              kind,
              changes.get(i).position(),
              i + 1 < changes.size() ? changes.get(i + 1).position() : Long.MAX_VALUE,
              recorded,
              words,
              heading,
              Optional.empty(),
              involved,
              jurisdiction));
    }
    return versions;
  }

  /** Until something of its own stands there, a subject is one of which only others have spoken: nobody finds it. */
  private static long firstOfItsOwn(History history) {
    return history.changes().stream()
        .filter(change -> change.event().stream().equals(history.id()))
        .findFirst()
        .map(Change::position)
        .orElse(Long.MAX_VALUE);
  }

  private static void involve(DomainEvent event, String subject, List<Involvement> involved) {
    switch (event) {
      case PartyMerged e when e.partyId().value().equals(subject) ->
          involved.add(new Involvement(e.into(), IndexedVersion.MERGED));
      case PartyJoined e -> involved.add(new Involvement(e.party(), e.role()));
      case PartyLeft e -> involved.remove(new Involvement(e.party(), e.role()));
      case DomainEvent other -> {}
    }
  }

  private static Optional<String> heading(DomainEvent event) {
    return switch (event) {
      case CaseOpened e -> Optional.of(e.title().text());
      case CaseRenamed e -> Optional.of(e.title().text());
      case PartyRegistered e -> Optional.of(e.name().shown());
      case SourceRecorded e -> Optional.of(e.title().text());
      case ExhibitCited e -> Optional.of(e.description().text());
      case WorkingDayEvent e -> Optional.of(new Jurisdiction(e.calendarId().country()).name());
      case DomainEvent other -> Optional.empty();
    };
  }

  private static Stream<String> texts(DomainEvent event) {
    return switch (event) {
      case CaseOpened e -> Stream.concat(Stream.of(e.title().text()), e.summary().stream().map(Object::toString));
      case CaseRenamed e -> Stream.of(e.title().text());
      case CaseReferenceAssigned e -> Stream.of(e.reference());
      case PartyRegistered e ->
          Stream.concat(e.name().forms().stream().map(NameForm::text), e.description().stream().map(Object::toString));
      case PartyNameAdded e -> Stream.of(e.form().text());
      case PartyDescribed e -> Stream.of(e.description().text());
      case SourceRecorded e ->
          Stream.of(Optional.of(e.title().text()), e.publisher(), e.author()).flatMap(Optional::stream);
      case ExhibitCited e -> Stream.of(e.description().text());
      case ExhibitReceived e -> Stream.of(e.fileName());
      case DomainEvent other -> Stream.empty();
    };
  }
}
