package org.sharaka.documents;

/** Makes the file of a certificate: one page across, with a code to check it by; PDF/UA-1 and PDF/A-2a like all documents. */
public interface CertificateWriter {

  byte[] pdf(CertificateSheet sheet);
}
