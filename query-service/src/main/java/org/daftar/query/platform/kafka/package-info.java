/** The log as Kafka carries it. */
@NullMarked
package org.daftar.query.platform.kafka;

import org.jspecify.annotations.NullMarked;
