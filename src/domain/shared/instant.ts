/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** A calendar day, `yyyy-mm-dd`, in the zone of whoever it concerns. */
export type Day = string;
