/** Pictures of registers, drawn on the server. */
@NullMarked
package org.daftar.query.register.chart;

import org.jspecify.annotations.NullMarked;
