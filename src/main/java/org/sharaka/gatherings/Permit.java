package org.sharaka.gatherings;

import java.time.LocalDate;

/** The permit to hold a meeting, as the authority gave it. */
public record Permit(String number, String issuedBy, LocalDate issuedOn) {}
