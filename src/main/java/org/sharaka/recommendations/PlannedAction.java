package org.sharaka.recommendations;

import java.time.LocalDate;

/**
 * One thing an addressee will do.
 *
 * @param owner     who does it, such as a department
 * @param indicator by what its success is told
 * @param evidence  what will show that it is done
 */
public record PlannedAction(String what, String owner, LocalDate dueOn, String indicator, String evidence) {}
