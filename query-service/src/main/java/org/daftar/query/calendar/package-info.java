/**
 * The calendar: court dates followed through their adjournments to their end, and deadlines with what became of them.
 */
@NullMarked
package org.daftar.query.calendar;

import org.jspecify.annotations.NullMarked;
