package org.daftar.query.page;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daftar.query.api.NotFound;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Reads identifiers from addresses, and writes the addresses of further parts. */
final class Addresses {

  private Addresses() {}

  static <T> T id(Function<String, T> parse, String text) {
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException e) {
      throw missing("page");
    }
  }

  static NotFound missing(String kind) {
    return new NotFound("There is no such " + kind + " at this moment of the record.");
  }

  /** The query of the next part of a list; empty where there is none. */
  static String next(MultiValueMap<String, String> parameters, Optional<String> cursor) {
    return cursor
        .map(next -> {
          MultiValueMap<String, String> all = new LinkedMultiValueMap<>(parameters);
          all.set("cursor", next);
          return UriComponentsBuilder.newInstance().queryParams(all).encode().toUriString();
        })
        .orElse("");
  }

  /** An address with the same parameters, but for some. */
  static String query(MultiValueMap<String, String> parameters, String address, String... without) {
    MultiValueMap<String, String> all = new LinkedMultiValueMap<>(parameters);
    Stream.of(without).forEach(all::remove);
    all.values().removeIf(values -> values.stream().allMatch(String::isBlank));
    return UriComponentsBuilder.fromPath(address).queryParams(all).encode().toUriString();
  }
}
