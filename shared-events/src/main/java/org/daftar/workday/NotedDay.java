package org.daftar.workday;

import java.time.LocalDate;

/**
 * A day of which somebody noted on the log whether it is worked, against the week or the tables of holidays.
 *
 * @param worked whether it is a working day
 * @param name what it is called, or why it is so
 */
public record NotedDay(LocalDate day, boolean worked, String name) {}
