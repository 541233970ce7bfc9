/** What people read of a bundle: written from its events alone, and checked against them. */
@NullMarked
package org.daftar.standalone.bundle;

import org.jspecify.annotations.NullMarked;
