/** The dossier of one proceeding: what may be put on its record, and what happens to it then. */
@NullMarked
package org.daftar.command.casefile;

import org.jspecify.annotations.NullMarked;
