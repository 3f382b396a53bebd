import { describe, expect, test } from '@jest/globals';
import path from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { eventsEn } from '#messages/events/en.ts';
import { eventsIt } from '#messages/events/it.ts';

type Format = new (parts: unknown) => { readonly format: (values?: Readonly<Record<string, string>>) => string };

// Plain JavaScript without types: webpack puts it into the event runtime as it is.
const file = path.resolve('build/plain-format.js');
const { IntlMessageFormat: PlainFormat } = (await import(file)) as { readonly IntlMessageFormat: Format };

const real = (text: string): IntlMessageFormat => new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true });
const plain = (text: string): InstanceType<Format> => new PlainFormat(real(text).getAst());

const values = ['before', 'after', 'apart', 'none'].flatMap((place) =>
  ['yes', 'no'].flatMap((more) =>
    ['none', '16:00–16:30'].map((free) => ({ blocks: '14:00–16:00', more, free, place })),
  ),
);

describe('the plain format of the event runtime', () => {
  test.each([...Object.values(eventsEn), ...Object.values(eventsIt)])('says as the real one does: %s', (text) => {
    for (const some of values) expect(plain(text).format(some)).toBe(real(text).format(some));
  });

  test('says a text without values', () => {
    expect(plain('Ready').format()).toBe('Ready');
  });

  test('refuses what would take the rules of a language', () => {
    expect(() => plain('{count, plural, one {a block} other {blocks}}').format({ count: '1' })).toThrow(/kind 6/);
  });
});
