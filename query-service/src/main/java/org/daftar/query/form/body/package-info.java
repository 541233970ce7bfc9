/** Turns what was filled in into the JSON of a command, and what stands into what is shown. */
@NullMarked
package org.daftar.query.form.body;

import org.jspecify.annotations.NullMarked;
