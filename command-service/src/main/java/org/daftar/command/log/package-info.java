/** The log: every event in one order, appended for good and read by position. */
@NullMarked
package org.daftar.command.log;

import org.jspecify.annotations.NullMarked;
