/** What the log hands out to those who check it: leaves, checkpoints and proofs. No personal data stands in any. */
@NullMarked
package org.daftar.command.evidence;

import org.jspecify.annotations.NullMarked;
