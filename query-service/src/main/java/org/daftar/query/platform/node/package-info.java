/** The answering side as a service of its own, one node of many. */
@NullMarked
package org.daftar.query.platform.node;

import org.jspecify.annotations.NullMarked;
