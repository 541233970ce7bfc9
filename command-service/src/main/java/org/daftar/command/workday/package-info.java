/** The working days of countries, as far as people note them on the log. */
@NullMarked
package org.daftar.command.workday;

import org.jspecify.annotations.NullMarked;
