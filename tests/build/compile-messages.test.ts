import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { uiEn } from '#messages/ui/en.ts';

type Loader = (this: { readonly resourcePath: string }, source: string) => Promise<string>;
type Compiled = Readonly<Record<keyof typeof uiEn, ConstructorParameters<typeof IntlMessageFormat>[0]>>;

// Plain JavaScript without types: webpack runs it as it is.
const { default: compileMessages } = (await import(path.resolve('build/compile-messages.js'))) as { default: Loader };

const compile = async (file: string): Promise<Compiled> => {
  const resourcePath = path.resolve(file);
  const code = await compileMessages.call({ resourcePath }, await readFile(resourcePath, 'utf8'));
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { readonly uiEn: Compiled };
  return module.uiEn;
};

describe('a catalogue that was parsed at build time', () => {
  test('holds every message, and none as text that a browser would have to parse', async () => {
    const compiled = await compile('src/messages/ui/en.ts');
    expect(Object.keys(compiled)).toEqual(Object.keys(uiEn));
    expect(Object.values(compiled).filter((message) => typeof message === 'string')).toEqual([]);
  });

  test('says what its text says', async () => {
    const compiled = await compile('src/messages/ui/en.ts');
    const say = (key: keyof typeof uiEn, values = {}): unknown =>
      new IntlMessageFormat(compiled[key], 'en').format(values);
    expect(say('retry')).toBe('Try again');
    expect(say('save.saved', { time: '14:02' })).toBe('Saved 14:02');
    expect(say('length.over', { count: 1 })).toBe('1 character too many');
    expect(say('length.over', { count: 1200 })).toBe('1,200 characters too many');
  });
});
