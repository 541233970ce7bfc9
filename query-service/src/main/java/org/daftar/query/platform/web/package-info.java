/** The answering side as a part of a web server. */
@NullMarked
package org.daftar.query.platform.web;

import org.jspecify.annotations.NullMarked;
