/** Documents in MongoDB, for many nodes: kept through a crash, and dropped only when a newer generation answers. */
@NullMarked
package org.daftar.query.platform.mongo;

import org.jspecify.annotations.NullMarked;
