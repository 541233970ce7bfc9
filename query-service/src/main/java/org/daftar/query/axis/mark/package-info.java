/** What a picture shows of an entry: its shape, its place and its label. */
@NullMarked
package org.daftar.query.axis.mark;

import org.jspecify.annotations.NullMarked;
