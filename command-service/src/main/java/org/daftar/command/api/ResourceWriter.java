package org.daftar.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.daftar.command.recording.IdempotentRequest;
import org.daftar.command.recording.Overtaken;
import org.daftar.command.recording.Proposal;
import org.daftar.command.recording.Recorded;
import org.daftar.command.recording.UnknownSubject;
import org.daftar.command.resource.Resource;
import org.daftar.command.resource.Subject;
import org.daftar.events.DomainEvent;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes what is posted to one resource to the recorder. */
final class ResourceWriter {

  private final Resource resource;
  private final Desk desk;

  ResourceWriter(Resource resource, Desk desk) {
    this.resource = resource;
    this.desk = desk;
  }

  /**
   * Puts the event on the record.
   *
   * @param variables the identifiers of the path by name
   * @throws RuntimeException one of those that {@link Problems} answers; nothing is written then
   */
  public ResponseEntity<Answer> post(HttpServletRequest request, @PathVariable Map<String, String> variables) {
    Map<Subject, String> ids = identifiers(variables);
    Preconditions preconditions = Preconditions.of(request);
    if (preconditions.seen() && resource.named().isEmpty()) {
      throw new Overtaken("What is to be made has no version yet that " + Preconditions.IF_MATCH + " could name.");
    }
    JsonBody body = JsonBody.of(request);
    Set<String> acknowledged = Acknowledgements.takeFrom(body.fields());
    ids.forEach((subject, id) -> setIdentifier(body.fields(), subject, id));
    DomainEvent event = desk.codec().decode(resource.event().type(), body.fields());
    String location = resource.shown().address(Objects.requireNonNull(ids.get(resource.shown())));
    String digest = RequestDigest.of(request.getMethod(), request.getRequestURI(), desk.author(), body.text());
    Optional<IdempotentRequest> once =
        preconditions.key().map(key -> new IdempotentRequest(key, digest, HttpStatus.CREATED.value(), location));
    Proposal proposal = new Proposal(event, desk.author().name(), acknowledged, preconditions.version(), once);
    return answer(desk.recorder().record(proposal), location);
  }

  private Map<Subject, String> identifiers(Map<String, String> variables) {
    Map<Subject, String> ids = new EnumMap<>(Subject.class);
    for (Subject subject : resource.named()) {
      ids.put(
          subject,
          Optional.ofNullable(variables.get(subject.field()))
              .flatMap(subject::read)
              .orElseThrow(() -> new UnknownSubject("'" + subject.field() + "' in the path is no identifier")));
    }
    resource.made().forEach(subject -> ids.put(subject, subject.next(desk.random())));
    return ids;
  }

  /** A body may repeat an identifier of the path; it cannot choose the one of a new thing. */
  private static void setIdentifier(ObjectNode fields, Subject subject, String id) {
    JsonNode given = fields.putIfAbsent(subject.field(), fields.stringNode(id));
    if (given != null && !given.equals(fields.stringNode(id))) {
      throw Unacceptable.wrong(
          "identifier-is-not-the-bodys",
          subject.field(),
          "must be left out, or be as in the path: the path names what exists, the record names what is new");
    }
  }

  /** A repetition is answered as the first time. */
  private static ResponseEntity<Answer> answer(Recorded recorded, String newLocation) {
    int status = recorded.earlier().map(IdempotentRequest::status).orElse(HttpStatus.CREATED.value());
    String location = recorded.earlier().map(IdempotentRequest::location).orElse(newLocation);
    return ResponseEntity.status(status)
        .header("Location", location)
        .eTag("\"" + recorded.version() + "\"")
        .header("Log-Position", Long.toString(recorded.size()))
        .contentType(MediaType.APPLICATION_JSON)
        .body(new Answer(location.substring(location.lastIndexOf('/') + 1), recorded.size()));
  }
}
