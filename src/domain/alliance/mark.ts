/** A mark in a check-in: 1 = not at all, 5 = fully. Never compared between people. */
export type Mark = 1 | 2 | 3 | 4 | 5;
