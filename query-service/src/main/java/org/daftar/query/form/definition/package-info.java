/** What forms there are: their fields by the paths of the commands' JSON. */
@NullMarked
package org.daftar.query.form.definition;

import org.jspecify.annotations.NullMarked;
