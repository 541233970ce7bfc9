/**
 * Dates as sources give them: to the day, the month, the year, about, between, from an unknown start, or not at all.
 */
@NullMarked
package org.daftar.date;

import org.jspecify.annotations.NullMarked;
