/** The form in which events travel. */
@NullMarked
package org.daftar.carrier;

import org.jspecify.annotations.NullMarked;
