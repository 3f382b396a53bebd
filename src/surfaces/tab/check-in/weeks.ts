/** Weeks that may lie between two check-ins, at most. */
export const mostWeeks = 26;

/** The number that a field's text stands for, when a rhythm can have it. */
export const weeksIn = (text: string): number | undefined => {
  const weeks = Number(text);
  return Number.isInteger(weeks) && weeks >= 1 && weeks <= mostWeeks ? weeks : undefined;
};
