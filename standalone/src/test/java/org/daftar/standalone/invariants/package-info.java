/**
 * Decides, from what clients were told and from the file of the log itself, whether anything acknowledged was lost,
 * done twice or changed. Uses none of the product's own code for reading.
 */
@NullMarked
package org.daftar.standalone.invariants;

import org.jspecify.annotations.NullMarked;
