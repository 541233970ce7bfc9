package org.daftar.api;

import tools.jackson.databind.node.ObjectNode;

/**
 * One side's part of the OpenAPI document (version 3.1) at {@code /api/openapi.json}. The parts are put together by
 * path and by method: one side may describe how a path is written, the other how it is read.
 *
 * @param paths path items by path, as they stand under {@code paths}
 * @param schemas schemas by name, as they stand under {@code components.schemas}; the value types of the record are
 *     there already, each under the simple name of its class, e.g. {@code FuzzyDate}
 */
public record ApiDescription(ObjectNode paths, ObjectNode schemas) {}
