/** The working days of countries: the tables of public holidays, and what people noted against them. */
@NullMarked
package org.daftar.query.workday;

import org.jspecify.annotations.NullMarked;
