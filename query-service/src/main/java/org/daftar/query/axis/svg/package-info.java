/** SVG as text: well-formed whatever is written into it. */
@NullMarked
package org.daftar.query.axis.svg;

import org.jspecify.annotations.NullMarked;
