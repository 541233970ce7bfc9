package org.daftar.query.platform.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.query.search.IndexedSubject;
import org.daftar.query.search.IndexedVersion;

/**
 * Writes subjects into an index. Of use to one thread at a time: several would leave more segments, and every search
 * goes through each of them.
 */
final class SubjectWriter {

  private final IndexWriter writer;
  private final EventCatalogue catalogue;

  /** Events before this one may be in the index, even where writing them failed. */
  private long tried;

  SubjectWriter(IndexWriter writer, EventCatalogue catalogue) {
    this.writer = writer;
    this.catalogue = catalogue;
  }

  /**
   * Puts subjects in the place of what was known of them. Their documents are made on all processors, and before any of
   * them is written: nothing but the disk can fail halfway.
   *
   * @param taken how many events of the log have been taken in with them
   */
  void write(Collection<IndexedSubject> subjects, long taken) throws IOException {
    long met = tried;
    List<Versions> versions = subjects.parallelStream().map(subject -> versions(subject, met)).toList();
    tried = Math.max(met, taken);
    for (Versions each : versions) {
      replace(each);
    }
  }

  private Versions versions(IndexedSubject subject, long met) {
    List<IndexedVersion> versions = subject.versions();
    return new Versions(
        new Term(Field.ID, subject.id()),
        versions.stream().map(version -> VersionDocument.of(version, catalogue)).toList(),
        !versions.isEmpty() && versions.getFirst().from() >= met);
  }

  /**
   * What the index has not met yet is added: it need not be looked for in every segment. A block without documents
   * would be counted by Lucene for ever as memory that is yet to be written.
   */
  private void replace(Versions versions) throws IOException {
    if (versions.areNew()) {
      writer.addDocuments(versions.documents());
    } else if (versions.documents().isEmpty()) {
      writer.deleteDocuments(versions.id());
    } else {
      writer.updateDocuments(versions.id(), versions.documents());
    }
  }

  private record Versions(Term id, List<Document> documents, boolean areNew) {}
}
