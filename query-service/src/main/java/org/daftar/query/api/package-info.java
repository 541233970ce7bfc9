/** Reading over HTTP: what is asked, as of which moment, and the answers as JSON. */
@NullMarked
package org.daftar.query.api;

import org.jspecify.annotations.NullMarked;
