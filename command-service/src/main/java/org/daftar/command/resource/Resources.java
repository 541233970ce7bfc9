package org.daftar.command.resource;

import java.util.List;
import java.util.stream.Stream;
import org.daftar.events.codec.EventCatalogue;

/** The table of all addresses to which people post. Another kind of event is another line. */
public final class Resources {

  private final List<Resource> all;

  /** The table for the events of a catalogue. */
  public Resources(EventCatalogue catalogue) {
    this.all =
        Stream.of(
                FileResources.ALL,
                ProceedingsResources.ALL,
                CalendarResources.ALL,
                LibertyResources.ALL,
                PressureResources.ALL,
                SpeechResources.ALL,
                EntryResources.ALL,
                RegisterResources.ALL)
            .flatMap(List::stream)
            .map(line -> new Resource(line.path(), catalogue.of(line.event()), line.meaning()))
            .toList();
  }

  /** All of them, in the order of the table. */
  public List<Resource> all() {
    return all;
  }
}
