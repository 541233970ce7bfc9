/** The form in which events travel from the deciding to the answering side. */
@NullMarked
package org.daftar.carrier;

import org.jspecify.annotations.NullMarked;
