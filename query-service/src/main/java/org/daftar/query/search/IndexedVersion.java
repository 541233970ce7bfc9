package org.daftar.query.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daftar.events.Involvement;
import org.daftar.query.entry.EntryView;
import org.daftar.value.Jurisdiction;
import org.daftar.value.Role;

/**
 * What the index knows of one version of a subject.
 *
 * @param id the subject
 * @param kind what sort of subject it is
 * @param from the position of the change that made this version
 * @param to the position of the change that ended it; {@link Long#MAX_VALUE} while it stands
 * @param recorded the position of the change that made the subject
 * @param words under which it can be found
 * @param heading by which lists of such subjects are ordered
 * @param entry how it stood, where it is an entry
 * @param involved who had which role in it, where it is an entry or a case; the record that stayed, where it is a
 *     duplicate of a party
 * @param jurisdiction where it is a case that has one
 */
public record IndexedVersion(
    String id,
    Kind kind,
    long from,
    long to,
    long recorded,
    Set<String> words,
    String heading,
    Optional<EntryView> entry,
    List<Involvement> involved,
    Optional<Jurisdiction> jurisdiction) {

  /** The role that the record which stayed has in the record that was merged into it. */
  public static final Role MERGED = new Role("merged-into");

  public IndexedVersion {
    words = Set.copyOf(words);
    involved = List.copyOf(involved);
  }

  /** Sorts of subjects. */
  public enum Kind {
    CASE,
    ENTRY,
    PARTY,
    SOURCE,
    EXHIBIT,
    CALENDAR
  }
}
