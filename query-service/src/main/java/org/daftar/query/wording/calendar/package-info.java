/** Court dates and deadlines in words, for pages and for calendars that leave the house. */
@NullMarked
package org.daftar.query.wording.calendar;

import org.jspecify.annotations.NullMarked;
