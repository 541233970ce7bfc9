/** Time to scale: what dates cover, where it lies in a picture, and how it is divided. */
@NullMarked
package org.daftar.query.axis.scale;

import org.jspecify.annotations.NullMarked;
