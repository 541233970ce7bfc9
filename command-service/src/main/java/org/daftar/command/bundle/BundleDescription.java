package org.daftar.command.bundle;

import org.daftar.api.ApiDescription;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The part of the OpenAPI document about handing out cases. */
public final class BundleDescription {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String CASE = "/api/cases/{caseId}/bundles";

  private BundleDescription() {}

  /** How an export is posted, and its bundle fetched. */
  public static ApiDescription description() {
    ObjectNode paths = JSON.objectNode();
    describePost(paths.putObject(CASE).putObject("post"));
    describeGet(paths.putObject(CASE + "/{number}").putObject("get"));
    ObjectNode schemas = JSON.objectNode();
    describeBody(schemas.putObject("BundleExport"));
    return new ApiDescription(paths, schemas);
  }

  private static void describeBody(ObjectNode schema) {
    schema.put("type", "object").putArray("required").add("recipient").add("purpose");
    ObjectNode fields = schema.putObject("properties");
    fields.putObject("recipient").put("type", "string").put("description", "to whom it is handed");
    fields.putObject("purpose").put("type", "string").put("description", "for what");
    fields
        .putObject("authors")
        .put("type", "boolean")
        .put("description", "whether it is shown who recorded each event");
    fields
        .putObject("withheld")
        .put("type", "array")
        .put(
            "description",
            "what is not shown, beside the names of protected parties: names of fields, POSITION:NAME, or identifiers"
                + " of parties, sources or exhibits of which no text is shown")
        .putObject("items")
        .put("type", "string");
  }

  private static void describePost(ObjectNode post) {
    post.put("operationId", "exportBundle");
    post.put("summary", "Puts on the record that the case is handed out; its bundle can then be fetched.");
    parameter(post, "caseId", "path", "string", "the case").put("required", true);
    parameter(post, "Idempotency-Key", "header", "string", "under which this has one effect however often it arrives");
    post.putObject("requestBody")
        .put("required", true)
        .putObject("content")
        .putObject("application/json")
        .putObject("schema")
        .put("$ref", "#/components/schemas/BundleExport");
    ObjectNode responses = post.putObject("responses");
    responses.putObject("201").put("description", "It stands on the record; Location names the bundle.");
    problem(responses, "404", "There is no such case.");
    problem(responses, "422", "A field is missing, unknown, or cannot be withheld.");
  }

  private static void describeGet(ObjectNode get) {
    get.put("operationId", "readBundle");
    get.put("summary", "The bundle of an export: a BagIt bag as a zip file, with what proves it.");
    parameter(get, "caseId", "path", "string", "the case").put("required", true);
    parameter(get, "number", "path", "integer", "the number of the export").put("required", true);
    parameter(
        get,
        "since",
        "query",
        "integer",
        "the size of a checkpoint that the recipient holds, to prove that the log extends it");
    ObjectNode responses = get.putObject("responses");
    ObjectNode read = responses.putObject("200").put("description", "The bundle.");
    read.putObject("content")
        .putObject("application/zip")
        .putObject("schema")
        .put("type", "string")
        .put("format", "binary");
    problem(responses, "404", "There is no such export, or nothing can be signed.");
  }

  private static ObjectNode parameter(ObjectNode operation, String name, String in, String type, String description) {
    ObjectNode parameter =
        operation.withArray("parameters").addObject().put("name", name).put("in", in).put("description", description);
    parameter.putObject("schema").put("type", type);
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
