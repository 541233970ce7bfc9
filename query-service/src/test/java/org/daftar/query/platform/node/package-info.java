/** Nodes of the answering side over a real broker. */
@NullMarked
package org.daftar.query.platform.node;

import org.jspecify.annotations.NullMarked;
