/** The stored form of events: names that outlive classes, and flat JSON payload fields. */
@NullMarked
package org.daftar.events.codec;

import org.jspecify.annotations.NullMarked;
