/** Where each side of the house says what it can be asked over HTTP, so that one document describes the whole. */
@NullMarked
package org.daftar.api;

import org.jspecify.annotations.NullMarked;
