package org.sharaka.projects;

import org.sharaka.kernel.CaseNumber;

/** A project has its number and wants its work plan. */
public record ProjectRegistered(CaseNumber number) {}
