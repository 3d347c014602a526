package org.sharaka.gatherings;

/** What a certificate says: that someone completed a training, or that they attended it. */
public enum CertificateKind {
  COMPLETION,
  ATTENDANCE
}
