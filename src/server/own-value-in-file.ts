import { isTexts } from '#domain/privacy/own-value.ts';
import type { OwnAnswer, OwnCode, OwnDetail, OwnValue } from '#domain/privacy/own-value.ts';
import { timeText } from '#messages/times.ts';

/** As a field of the copy for other programs holds it: codes and ids as they are kept. */
type FileValue = string | number | readonly string[];

/** What a thing says in one field, for another program. */
export const valueInFile = (value: OwnValue): FileValue => {
  if (typeof value !== 'object' || isTexts(value)) return value;
  return 'code' in value ? value.code : detailInFile(value);
};

const detailInFile = (value: Exclude<OwnDetail, OwnCode | { readonly code: string }>): FileValue => {
  switch (value.kind) {
    case 'id':
    case 'own-question':
      return value.id;
    case 'standing':
      return value.standing.kind;
    case 'mark':
      return value.line === undefined ? value.mark : [`${value.mark}`, ...(value.line === '' ? [] : [value.line])];
    case 'marks':
      return value.marks.map((mark) => `${mark}`);
    case 'weekly':
      return [`${value.weekday}`, timeText(value.minute), `${value.minutes} min`];
    case 'time':
      return [new Date(value.from).toISOString(), new Date(value.to).toISOString()];
    case 'zone':
      return value.zone;
    case 'answers':
      return value.answers.map(answerInFile);
    case 'preferences':
      return valuesIn(value.preferences);
    case 'calendar':
      return valuesIn(value.settings);
    case 'chat':
      return valuesIn(value.chat);
  }
};

const answerInFile = ({ text, by }: OwnAnswer): string => (by === undefined ? text : `${text} (${by})`);

type Value = string | number | boolean | null | undefined | readonly Value[] | { readonly [name: string]: Value };

/** Every value by its path, e.g. `hours.1.start: 540`; what is not set is left out. */
const valuesIn = (value: Value, path = ''): readonly string[] => {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object') return [`${path}: ${String(value)}`];
  return Object.entries(value as Readonly<Record<string, Value>>).flatMap(([name, inner]) =>
    valuesIn(inner, path === '' ? name : `${path}.${name}`),
  );
};
