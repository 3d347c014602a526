package org.sharaka.documents;

/** Writes reports in one format. */
public interface ReportFormat {

  FileFormat format();

  byte[] write(Report report);
}
