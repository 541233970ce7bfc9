/** The calendar of a case as a file for calendar programmes: iCalendar, RFC 5545. */
@NullMarked
package org.daftar.query.calendar.ical;

import org.jspecify.annotations.NullMarked;
