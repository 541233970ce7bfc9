package org.daftar.command.resource;

import java.util.List;
import java.util.stream.Stream;
import org.daftar.events.codec.EventField;
import org.daftar.events.codec.EventType;

/**
 * An address to which a person posts an event.
 *
 * @param path with a variable for each identifier that it names, e.g. <code>/api/cases/{caseId}/charges</code>
 * @param event what is put on the record
 * @param meaning what is put on the record, as a phrase for people
 */
public record Resource(String path, EventType event, String meaning) {

  /** What the path names, outermost first. */
  public List<Subject> named() {
    return concerned().filter(this::isNamed).toList();
  }

  /** What comes into being by the event; the record chooses its identifier. */
  public List<Subject> made() {
    return concerned().filter(subject -> !isNamed(subject)).toList();
  }

  /** What the answer's address leads to: what is made, or else the innermost thing that the path names. */
  public Subject shown() {
    return concerned().toList().getLast();
  }

  private boolean isNamed(Subject subject) {
    return path.contains("{" + subject.field() + "}");
  }

  private Stream<Subject> concerned() {
    List<String> fields = event.fields().stream().map(EventField::name).toList();
    return Stream.of(Subject.values()).filter(subject -> fields.contains(subject.field()));
  }
}
