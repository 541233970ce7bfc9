/** Describes the addresses at which things are read, for the OpenAPI document of both sides. */
@NullMarked
package org.daftar.query.description;

import org.jspecify.annotations.NullMarked;
