package org.daftar.command.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.daftar.events.AudienceEvent.EntrySharedHere;
import org.daftar.events.EntryEvent.EntryMovedHere;
import org.daftar.events.ExportEvent.BundleExported;
import org.daftar.events.LogEvent;
import org.daftar.events.codec.EventCatalogue;
import org.daftar.events.codec.EventType;
import org.junit.jupiter.api.Test;

class ResourcesTest {

  private static final Set<Class<?>> WRITTEN_BY_THE_RECORD =
      Set.of(EntryMovedHere.class, EntrySharedHere.class, BundleExported.class);

  private final EventCatalogue catalogue = new EventCatalogue();
  private final Resources resources = new Resources(catalogue);

  @Test
  void reachEveryEventButThoseThatOnlyTheRecordItselfWrites() {
    Stream<EventType> written =
        catalogue.types().stream()
            .filter(type -> !LogEvent.class.isAssignableFrom(type.type()))
            .filter(type -> !WRITTEN_BY_THE_RECORD.contains(type.type()));

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
