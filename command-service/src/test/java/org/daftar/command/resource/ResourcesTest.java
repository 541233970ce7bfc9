package org.daftar.command.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.daftar.events.EntryEvent.EntryMovedHere;
import org.daftar.events.LogEvent;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventType;
import org.junit.jupiter.api.Test;

class ResourcesTest {

  private final EventCatalogue catalogue = new EventCatalogue();
  private final Resources resources = new Resources(catalogue);

  @Test
  void reachEveryEventButThoseThatOnlyTheRecordItselfWrites() {
    Stream<EventType> written =
        catalogue.types().stream()
            .filter(type -> !LogEvent.class.isAssignableFrom(type.type()) && type.type() != EntryMovedHere.class);

    assertThat(resources.all().stream().map(Resource::event)).containsExactlyInAnyOrderElementsOf(written.toList());
  }

  @Test
  void haveEachAnAddressOfItsOwn() {
    assertThat(resources.all().stream().map(Resource::path)).doesNotHaveDuplicates();
  }

  @Test
  void nameInTheirPathsOnlyWhatTheirEventsName() {
    assertThat(resources.all())
        .allSatisfy(resource ->
            assertThat(resource.path().chars().filter(c -> c == '{').count()).isEqualTo(resource.named().size()));
  }

  @Test
  void makeAtMostOneThingAtATime() {
    assertThat(resources.all()).allSatisfy(resource -> assertThat(resource.made()).hasSizeLessThanOrEqualTo(1));
  }
}
