package org.daftar.carrier;

import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way, as a CloudEvent (CNCF CloudEvents 1.0.2): the payload is its data; what proves it stands in
 * extensions. Nothing of it is to be believed because it stands here: the leaf says which event it is, the salts tie
 * the payload to the leaf, and the voucher ties the leaf to a relay.
 *
 * @param id of the event
 * @param origin the name of the log, as the {@code source}
 * @param type the stored name of the event, for those who filter
 * @param stream in which it stands, as the {@code subject}
 * @param recordedAt when the server wrote it, as the {@code time}
 * @param position on the log, from 0
 * @param leaf its bytes
 * @param salts of the payload's fields, one after the other
 * @param voucher of the relay, in its written form
 * @param payload JSON, as the log holds it
 */
public record CarriedEvent(
    String id,
    String origin,
    String type,
    String stream,
    Instant recordedAt,
    long position,
    Bytes leaf,
    Bytes salts,
    String voucher,
    Bytes payload) {

  private static final String JSON = "application/json";
  private static final String POSITION = "position";
  private static final String LEAF = "leaf";
  private static final String SALTS = "salts";
  private static final String VOUCHER = "voucher";

  /** In the form in which it travels. */
  public CloudEvent toCloudEvent() {
    return CloudEventBuilder.v1()
        .withId(id)
        .withSource(URI.create(origin))
        .withType(type)
        .withSubject(stream)
        .withTime(OffsetDateTime.ofInstant(recordedAt, ZoneOffset.UTC))
        .withExtension(POSITION, Long.toString(position))
        .withExtension(LEAF, base64(leaf))
        .withExtension(SALTS, base64(salts))
        .withExtension(VOUCHER, voucher)
        .withData(JSON, payload.copy())
        .build();
  }

  /**
   * Reads the form in which it travels.
   *
   * @throws MalformedCarriedEvent where something is missing or is not of its form
   */
  public static CarriedEvent of(CloudEvent event) throws MalformedCarriedEvent {
    try {
      return new CarriedEvent(
          event.getId(),
          event.getSource().toString(),
          event.getType(),
          present("subject", event.getSubject()),
          present("time", event.getTime()).toInstant(),
          Long.parseLong(extension(event, POSITION)),
          bytes(event, LEAF),
          bytes(event, SALTS),
          extension(event, VOUCHER),
          Bytes.of(data(event)));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new MalformedCarriedEvent("a part of the event cannot be read: " + e.getMessage());
    }
  }

  private static byte[] data(CloudEvent event) throws MalformedCarriedEvent {
    CloudEventData data = present("data", event.getData());
    return data.toBytes();
  }

  private static Bytes bytes(CloudEvent event, String name) throws MalformedCarriedEvent {
    return Bytes.of(Base64.getDecoder().decode(extension(event, name)));
  }

  private static String extension(CloudEvent event, String name) throws MalformedCarriedEvent {
    return present(name, event.getExtension(name)).toString();
  }

  private static <T> T present(String name, @Nullable T value) throws MalformedCarriedEvent {
    return Optional.ofNullable(value).orElseThrow(() -> new MalformedCarriedEvent("the event has no " + name));
  }

  private static String base64(Bytes bytes) {
    return Base64.getEncoder().encodeToString(bytes.copy());
  }
}
