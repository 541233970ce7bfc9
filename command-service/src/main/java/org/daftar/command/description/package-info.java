/** Describes the interface to those who write programmes for it: one OpenAPI document, made from the code itself. */
@NullMarked
package org.daftar.command.description;

import org.jspecify.annotations.NullMarked;
