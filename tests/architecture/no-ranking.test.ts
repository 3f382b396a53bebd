import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const folder = path.resolve('src/contracts');

/** Words of which no name of a field may be made: what puts people in an order, or counts how often they did a thing. */
const forbiddenWords = new Set([
  'rank',
  'ranks',
  'ranking',
  'leader',
  'leaderboard',
  'winner',
  'best',
  'worst',
  'top',
  'score',
  'scores',
  'points',
  'streak',
  'streaks',
  'badge',
  'badges',
  'medal',
  'likes',
  'karma',
]);

/** Fields that say who someone is. */
const personFields = new Set(['personId', 'by', 'who', 'from', 'to', 'member', 'memberId', 'voice', 'person', 'other']);

/** Figures that may stand beside a person, each with what it counts. */
const figures = new Map([
  ['revision', 'the saves of one text'],
  ['basedOn', 'the save that an edit is over'],
  ['at', 'an instant'],
  ['round', 'which round of a check-in, or of the voices, something belongs to'],
  ['version', 'which version of an agreement something belongs to'],
  ['carried', 'into how many weeks one promise was carried'],
  ['daysOpen', 'the days of one dissent'],
  ['moment', 'when in the week a window begins'],
  ['minutes', 'how long it is'],
]);

type Field = { readonly name: string; readonly isFigure: boolean };
type Found = { readonly file: string; readonly names: readonly Field[] };

/** Every object that a contract describes: as a type, or as the schema of one. */
const objectsIn = (file: string, text: string): readonly Found[] => {
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeLiteralNode(node)) found.push({ file, names: node.members.flatMap(fieldOfType) });
    if (ts.isObjectLiteralExpression(node)) found.push({ file, names: node.properties.flatMap(fieldOfSchema) });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
};

const fieldOfType = (member: ts.TypeElement): readonly Field[] => {
  if (!ts.isPropertySignature(member) || member.type === undefined) return [];
  const type = member.type.getText();
  return [{ name: member.name.getText(), isFigure: /\bnumber\b/.test(type) }];
};

const fieldOfSchema = (property: ts.ObjectLiteralElementLike): readonly Field[] => {
  if (!ts.isPropertyAssignment(property)) return [];
  return [
    {
      name: property.name.getText(),
      isFigure: /z\.(?:coerce\.)?(?:int|number)\(/.test(property.initializer.getText()),
    },
  ];
};

const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([A-Z])/g, ' $1')
    .toLowerCase()
    .split(/[^a-z]+/);

const forbiddenIn = ({ file, names }: Found): readonly string[] =>
  names
    .filter(({ name }) => wordsOf(name).some((word) => forbiddenWords.has(word)))
    .map(({ name }) => `${file}: ${name}`);

/** A figure in an object that names a person would be a figure about that person. */
const figuresOfPeople = ({ file, names }: Found): readonly string[] =>
  names.some(({ name, isFigure }) => personFields.has(name) && !isFigure)
    ? names.filter(({ name, isFigure }) => isFigure && !figures.has(name)).map(({ name }) => `${file}: ${name}`)
    : [];

/** What is between two people is theirs alone; marks of a check-in of two are no ranking. */
const isBetweenTwo = (file: string): boolean => file.startsWith('pair-');

/** A copy of what is kept about someone goes to them alone, with every figure that they wrote. */
const isOnesOwn = (file: string): boolean => file === 'privacy-api.ts';

const contracts = readdirSync(folder)
  .filter((file) => !isBetweenTwo(file) && !isOnesOwn(file))
  .flatMap((file) => objectsIn(file, readFileSync(path.join(folder, file), 'utf8')));

describe('what the contracts say about people', () => {
  test('is read from all of them', () => {
    expect(new Set(contracts.map(({ file }) => file)).size).toBeGreaterThan(10);
  });

  test('has no ranking, score or streak', () => {
    expect(contracts.flatMap(forbiddenIn)).toEqual([]);
  });

  test('has no figure beside a person but those that are about a thing of theirs', () => {
    expect(contracts.flatMap(figuresOfPeople)).toEqual([]);
  });

  test('has no figures by person', () => {
    const texts = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'));
    expect(texts.filter((text) => /Record<\s*(?:string|PersonId)\s*,\s*number\s*>/.test(text))).toEqual([]);
  });

  test.each([
    ['type A = { readonly shoutOutStreak: number };', 'a.ts: shoutOutStreak'],
    ['const a = z.strictObject({ topVoices: z.array(z.string()) });', 'a.ts: topVoices'],
  ])('would be noticed: %s', (text, notice) => {
    expect(objectsIn('a.ts', text).flatMap(forbiddenIn)).toEqual([notice]);
  });

  test.each([
    ['type A = { readonly personId: string; readonly kept: number };', 'a.ts: kept'],
    ['type A = { readonly by: string; readonly received: number | undefined };', 'a.ts: received'],
    ['const a = z.object({ who: personIdSchema, given: z.int().min(0) });', 'a.ts: given'],
  ])('would be noticed beside a person: %s', (text, notice) => {
    expect(objectsIn('a.ts', text).flatMap(figuresOfPeople)).toEqual([notice]);
  });
});
