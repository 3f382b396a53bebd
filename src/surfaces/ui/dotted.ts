/** Parts of one line, each that there is; where it has no room, the dot ends the line before rather than begin the next. */
export const dotted = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\u00a0· ');
