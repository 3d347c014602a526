package org.sharaka.desk.surveys;

/** Takes a table row by row, whatever becomes of it. */
@FunctionalInterface
interface RowWriter {

  void row(Object... cells);
}
