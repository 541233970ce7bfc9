/** The way to the deciding side: its REST interface is all that the answering side knows of it. */
@NullMarked
package org.daftar.query.deciding;

import org.jspecify.annotations.NullMarked;
