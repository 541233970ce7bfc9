package org.daftar.query.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.daftar.identity.CaseId;
import org.daftar.identity.EntryId;
import org.daftar.identity.PartyId;
import org.daftar.identity.SourceId;
import org.daftar.query.history.AsOf;
import org.daftar.query.register.line.LineSearch;
import org.daftar.value.Jurisdiction;
import org.daftar.value.Role;
import org.daftar.value.TermCode;
import org.daftar.vocabulary.Taxonomy;

/** Finds which subjects there were at a moment; what they said, their documents tell. */
public interface Search extends LineSearch {

  /**
   * Entries in the order of their dates, the undated at the end; equal dates in the order in which they were recorded.
   */
  Hits entries(EntryQuery query, AsOf moment, Slice slice);

  /**
   * How many of the entries have which value: by {@code kind}, {@code party}, {@code role}, {@code standing}, {@code
   * tag}, {@code term} as a {@linkplain TermCode#qualified qualified code}, and by {@code case} where they are not of
   * one case. What has a role or a term has those above it too, as a taxonomy has them, and counts once for each.
   */
  Map<String, Map<String, Long>> facets(EntryQuery query, Taxonomy taxonomy, AsOf moment);

  /** Entries that put a date on the calendar, in the order of those dates, the undated at the end. */
  Hits calendar(CalendarQuery query, AsOf moment, Slice slice);

  /** How many such entries there are by day, of those whose day is known. */
  Map<LocalDate, Long> calendarDays(CalendarQuery query, AsOf moment);

  /**
   * The entries that rely on any of these: that adjourn a hearing, pay a fine, lift a restraint; retracted ones too.
   */
  List<EntryId> relyingOn(Collection<EntryId> entries, AsOf moment);

  /** The position of the last change to any entry that belongs to a case. */
  OptionalLong lastChange(CaseId inCase, AsOf moment);

  /**
   * The entries that changed in a case after the one moment and by the other, each once; those that left it included.
   */
  Set<EntryId> changed(CaseId inCase, AsOf from, AsOf to);

  /** The parties that are involved in the entries of a case. */
  Set<PartyId> parties(CaseId inCase, AsOf moment);

  /** The sources that the entries of a case cite. */
  Set<SourceId> sources(CaseId inCase, AsOf moment);

  /** Subjects of a sort, by the words that stand in them, ordered by what heads them. */
  Hits subjects(IndexedVersion.Kind kind, Optional<String> words, AsOf moment, Slice slice);

  /** Cases, by their words and jurisdiction, ordered by title. */
  Hits cases(Optional<String> words, Optional<Jurisdiction> jurisdiction, AsOf moment, Slice slice);

  /** The cases in whose files a party has a role, ordered by title; at most a thousand. */
  List<CaseId> casesOf(PartyId party, AsOf moment);

  /** In how many entries of which cases a party has which role; at most a thousand cases. */
  Map<CaseId, Map<Role, Long>> involvements(PartyId party, AsOf moment);

  /** How many cases there are by jurisdiction. */
  Map<String, Long> jurisdictions(AsOf moment);
}
