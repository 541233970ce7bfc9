/** Registers across cases: what is counted of charges, fines, property, liberty, incidents and lawyers. */
@NullMarked
package org.daftar.query.register;

import org.jspecify.annotations.NullMarked;
