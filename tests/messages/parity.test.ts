import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { languages } from '#messages/words.ts';

type Catalogue = Readonly<Record<string, string>>;
/** As much of a parsed message as is compared here. */
type Element = {
  readonly type: number;
  /** Text of a literal, else the argument's name; a plural's `#` has none. */
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
};

const literal = 0;

const roots = ['src/messages', 'src/local/messages'].map((root) => path.resolve(root));

/** Every folder below a root that holds a catalogue. */
const areas = roots
  .flatMap((root) => [
    root,
    ...readdirSync(root, { withFileTypes: true })
      .filter((one) => one.isDirectory())
      .map((one) => path.join(root, one.name)),
  ])
  .filter((folder) => readdirSync(folder).includes('en.ts'));

/** A catalogue's file exports it alone; whatever else it exports is no words. */
const load = async (folder: string, language: string): Promise<Catalogue> => {
  const module = (await import(path.join(folder, `${language}.ts`))) as Readonly<Record<string, Catalogue>>;
  const exported = Object.entries(module).filter(([name]) => name.toLowerCase().endsWith(language));
  expect(exported.map(([name]) => name)).toHaveLength(1);
  return exported[0]![1];
};

const parse = (message: string, language: string): readonly Element[] =>
  new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst();

/** Names of the arguments of a message, wherever in it they stand. */
const argumentsOf = (elements: readonly Element[]): readonly string[] =>
  [...new Set(elements.flatMap(namesIn))].toSorted();

const namesIn = ({ type, value, options = {} }: Element): readonly string[] => [
  ...(type !== literal && typeof value === 'string' ? [value] : []),
  ...Object.values(options).flatMap((option) => argumentsOf(option.value)),
];

test('there are catalogues to compare', () => {
  expect(areas.length).toBeGreaterThan(3);
});

describe.each(areas.map((folder) => [path.relative('.', folder), folder]))('the words in %s', (_, folder) => {
  let english: Catalogue;
  beforeAll(async () => {
    english = await load(folder, 'en');
  });

  describe.each(languages)('in %s', (language) => {
    test('say the same things as in English', async () => {
      expect(Object.keys(await load(folder, language)).toSorted()).toEqual(Object.keys(english).toSorted());
    });

    test('are never empty and never end in a space', async () => {
      const words = Object.entries(await load(folder, language));
      expect(words.filter(([, text]) => text.trim() !== text || text === '')).toEqual([]);
    });

    test('take the same arguments as in English', async () => {
      const taken = Object.entries(await load(folder, language)).map(([key, text]) => [
        key,
        argumentsOf(parse(text, language)),
      ]);
      const expected = Object.entries(english).map(([key, text]) => [key, argumentsOf(parse(text, 'en'))]);
      expect(Object.fromEntries(taken)).toEqual(Object.fromEntries(expected));
    });
  });
});
