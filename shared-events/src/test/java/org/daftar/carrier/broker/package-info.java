/** A real Kafka server for tests: a process of its own, made of the published artifacts. */
@NullMarked
package org.daftar.carrier.broker;

import org.jspecify.annotations.NullMarked;
