/** The picture of a timeline: an SVG axis to scale, drawn without script. */
@NullMarked
package org.daftar.query.axis;

import org.jspecify.annotations.NullMarked;
