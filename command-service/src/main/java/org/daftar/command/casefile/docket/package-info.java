/** What the file of one case holds at present, as far as a decision needs it. */
@NullMarked
package org.daftar.command.casefile.docket;

import org.jspecify.annotations.NullMarked;
