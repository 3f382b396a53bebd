/**
 * Stands in for `intl-messageformat` in the event runtime: older classic Outlook runs that in an engine which knows no
 * language newer than ES2016 and need not have `Intl`. It fills in texts that are parsed already, with names and choices
 * alone: a number, a date or a plural is as its language has it, which takes `Intl`.
 */
export class IntlMessageFormat {
  constructor(parts) {
    this.parts = parts;
  }

  format(values) {
    return fill(this.parts, values || {});
  }
}

const fill = (parts, values) => parts.map((part) => fillOne(part, values)).join('');

/** Kinds as `@formatjs/icu-messageformat-parser` numbers them. */
const fillOne = ({ type, value, options }, values) => {
  if (type === 0) return value;
  if (type === 1) return String(values[value]);
  if (type === 5) return fill((options[values[value]] || options.other).value, values);
  throw new Error(`A message of the event runtime holds a part of kind ${type}`);
};
