package org.daftar.command.evidence;

import org.daftar.api.ApiDescription;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The part of the OpenAPI document about evidence. */
public final class EvidenceDescription {

  private static final String UNSIGNED = "Nothing of this log was signed so far, and its key is not here to sign now.";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final ObjectNode paths = JSON.objectNode();

  private EvidenceDescription() {}

  /** Everything that can be asked. */
  public static ApiDescription description() {
    EvidenceDescription evidence = new EvidenceDescription();
    evidence.describe(
        "/api/log/checkpoint",
        "readCheckpoint",
        "The latest signed checkpoint (C2SP tlog-checkpoint).",
        "text/plain",
        number("after", "query", "a checkpoint of at least this size, signed now where need be"),
        number(
            "covering",
            "query",
            "instead: the smallest signed checkpoint that holds the leaf at this position; none is signed for it"));
    evidence.describeKept();
    evidence.describeWitnessing();
    evidence.describe(
        "/api/log/leaves",
        "listLeaves",
        "The leaves as they were hashed, one a line, without any personal data: for monitors.",
        "application/jsonl",
        number("from", "query", "the position of the first leaf; 0 where it is not given"),
        number("limit", "query", "how many at most, up to 500"));
    evidence.describe(
        "/api/log/keys",
        "listKeys",
        "The leaves that name the keys of the log, one a line: the first, and each that changed the key.",
        "application/jsonl");
    evidence.describe(
        "/api/log/keys/{id}/checkpoint",
        "readLastCheckpointOfKey",
        "The largest checkpoint that this key of the log has signed; of one that was replaced, that which vouches for"
            + " the next.",
        "text/plain",
        "No key of the log with this id has signed anything.",
        text("id", "path", "the id of the key: eight hexadecimal digits (C2SP signed-note)").put("required", true));
    evidence.describe(
        "/api/log/proofs/{position}",
        "readProof",
        "That the leaf at this position stands on the log (C2SP tlog-proof): the receipt of a write.",
        "text/plain",
        number("position", "path", "the position of the event: the Log-Position of a write less one")
            .put("required", true));
    evidence.describe(
        "/api/log/consistency",
        "readConsistency",
        "That the log of one size extends that of another: hashes in base64, one a line (RFC 6962 section 2.1.2).",
        "text/plain",
        number("from", "query", "the size of the older tree, at least 1").put("required", true),
        number("to", "query", "the size of the newer tree; the log as it is now where it is not given"));
    return new ApiDescription(evidence.paths, JSON.objectNode().set("Cosignature", cosignature()));
  }

  private void describeKept() {
    describe(
        "/api/log/checkpoints/{size}",
        "readCheckpointOfSize",
        "The signed checkpoint of exactly this size (C2SP tlog-checkpoint).",
        "text/plain",
        "No checkpoint of this size was signed.",
        number("size", "path", "how many events stand under it").put("required", true));
    describe(
        "/api/log/time-stamps/{size}",
        "readTimeStamp",
        "The time stamp over the checkpoint of this size as the log signed it (RFC 3161 TimeStampToken, DER).",
        "application/timestamp-token",
        "No checkpoint of this size was stamped.",
        number("size", "path", "how many events stand under the checkpoint").put("required", true));
  }

  private static ObjectNode cosignature() {
    ObjectNode schema = JSON.objectNode().put("type", "object").put("description", "What a witness has signed.");
    ObjectNode fields = schema.putObject("properties");
    fields
        .putObject("witness")
        .put("type", "string")
        .put("description", "the key of the witness: NAME+ID+BASE64 (C2SP signed-note)");
    fields.putObject("signature").put("type", "string").put("description", "its signature line, as it answered");
    schema.putArray("required").add("witness").add("signature");
    return schema;
  }

  private void describeWitnessing() {
    describe(
        "/api/log/witness-request",
        "readWitnessRequest",
        "What a witness is asked to cosign: the log as it is now (C2SP tlog-witness, body of add-checkpoint).",
        "text/plain",
        number("old", "query", "the size that the witness cosigned last; 0 where it is not given"));
    ObjectNode post = paths.putObject("/api/log/checkpoints/{size}/cosignatures").putObject("post");
    post.put("operationId", "addCosignature").put("summary", "Keeps what a witness has signed below a checkpoint.");
    post.putArray("parameters")
        .add(number("size", "path", "how many events stand under the checkpoint").put("required", true));
    post.putObject("requestBody")
        .put("required", true)
        .putObject("content")
        .putObject("application/json")
        .putObject("schema")
        .put("$ref", "#/components/schemas/Cosignature");
    ObjectNode responses = post.putObject("responses");
    responses
        .putObject("200")
        .put("description", "The checkpoint with all that signed it.")
        .putObject("content")
        .putObject("text/plain")
        .putObject("schema")
        .put("type", "string");
    problem(responses, "404", "No checkpoint of this size was signed.");
    problem(responses, "422", "A field is missing or malformed, or the signature does not hold.");
  }

  private void describe(String path, String name, String summary, String mediaType, ObjectNode... parameters) {
    describe(path, name, summary, mediaType, UNSIGNED, parameters);
  }

  private void describe(
      String path, String name, String summary, String mediaType, String missing, ObjectNode... parameters) {
    ObjectNode get = paths.putObject(path).putObject("get");
    get.put("operationId", name).put("summary", summary);
    ArrayNode all = get.putArray("parameters");
    for (ObjectNode parameter : parameters) {
      all.add(parameter);
    }
    ObjectNode responses = get.putObject("responses");
    ObjectNode read = responses.putObject("200").put("description", "As the log stands.");
    read.putObject("content").putObject(mediaType).putObject("schema").put("type", "string");
    problem(responses, "400", "A parameter is unknown, repeated, or out of range.");
    problem(responses, "404", missing);
  }

  private static ObjectNode text(String name, String in, String description) {
    ObjectNode parameter = JSON.objectNode().put("name", name).put("in", in).put("description", description);
    parameter.putObject("schema").put("type", "string");
    return parameter;
  }

  private static ObjectNode number(String name, String in, String description) {
    ObjectNode parameter = JSON.objectNode().put("name", name).put("in", in).put("description", description);
    parameter.putObject("schema").put("type", "integer").put("minimum", 0);
    return parameter;
  }

  private static void problem(ObjectNode responses, String status, String description) {
    responses
        .putObject(status)
        .put("description", description)
        .putObject("content")
        .putObject("application/problem+json")
        .putObject("schema")
        .put("$ref", "#/components/schemas/Problem");
  }
}
