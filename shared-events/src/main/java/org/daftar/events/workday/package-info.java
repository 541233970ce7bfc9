/** The working days of a country as the log has them. */
@NullMarked
package org.daftar.events.workday;

import org.jspecify.annotations.NullMarked;
