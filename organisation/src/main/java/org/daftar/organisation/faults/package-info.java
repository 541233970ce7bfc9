/** Breaking the set-up of an organisation under load, and deciding afterwards whether it has kept its word. */
@NullMarked
package org.daftar.organisation.faults;

import org.jspecify.annotations.NullMarked;
