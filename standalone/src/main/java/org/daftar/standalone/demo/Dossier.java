package org.daftar.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.daftar.events.codec.EventJson;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The requests that put cases on the record, in their order.
 *
 * @param name tells the dossier from others on the same record
 * @param about what it tells, in a sentence
 * @param requests each names only what an earlier one made
 */
public record Dossier(String name, String about, List<DossierRequest> requests) {

  private static final JsonMapper JSON = EventJson.mapper();

  /**
   * @throws DossierRefused where a key stands twice, or a request names a key that no earlier one has
   */
  public Dossier {
    requests = List.copyOf(requests);
    Set<String> earlier = new HashSet<>();
    for (DossierRequest request : requests) {
      request.resolve(named -> known(earlier, named, request));
      if (!earlier.add(request.key())) {
        throw new DossierRefused(request.key(), "another request has this key");
      }
    }
  }

  /** What two press reports say about the pressure on an activist, his lawyer, his relatives and his colleagues. */
  public static Dossier sample() {
    try (InputStream file = Objects.requireNonNull(Dossier.class.getResourceAsStream("/demo/bilash.json"))) {
      return read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a dossier in JSON.
   *
   * @throws tools.jackson.core.JacksonException where it has another form
   * @throws DossierRefused where its requests do not go together
   */
  public static Dossier read(InputStream json) {
    try {
      return JSON.readValue(json, Dossier.class);
    } catch (ValueInstantiationException e) {
      throw e.getCause() instanceof DossierRefused refused ? refused : e;
    }
  }

  private static String known(Set<String> earlier, String named, DossierRequest by) {
    if (!earlier.contains(named)) {
      throw new DossierRefused(by.key(), "names @" + named + ", which no earlier request makes");
    }
    return named;
  }
}
