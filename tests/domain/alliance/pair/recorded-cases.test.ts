import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import { isOpenTo } from '#domain/alliance/pair/standing-on.ts';
import { summarise } from '#domain/alliance/pair/summarise.ts';
import { viewFor } from '#domain/alliance/pair/view-for.ts';
import type { Day } from '#domain/shared/instant.ts';
import { idOf, playStep } from '../../../support/play-pair.ts';
import type { Actor, Step } from '../../../support/play-pair.ts';

/** `on` is left out where a step follows on the day of the one before it. */
type Input = { readonly steps: readonly (Omit<Step, 'on'> & { readonly on?: Day })[]; readonly read?: Day };

/** `null`: the alliance is not there for this person. Otherwise as much of what they read as the case is about. */
type Expected = { readonly outcomes: readonly string[] } & Readonly<Record<Actor, object | null>>;

const folder = join(import.meta.dirname, '../../../cases');
const cases = readdirSync(folder).filter((name) => /^alliance-(?!team-)/.test(name));

// The files are ours, in the shapes above.
const load = (name: string, file: 'input' | 'expected'): unknown =>
  JSON.parse(readFileSync(join(folder, name, `${file}.json`), 'utf8'));

/** Names in the place of ids and `null` for what is undefined, as a case writes them. */
const plain = (value: unknown): unknown => {
  const text = JSON.stringify(value, (_, one: unknown) => (one === undefined ? null : one));
  return JSON.parse(text.replaceAll(idOf.ada, 'ada').replaceAll(idOf.bo, 'bo'));
};

const play = ({ steps, read }: Input) => {
  let alliance: PairAlliance | undefined;
  let on: Day = '2026-11-20';
  const outcomes = steps.map((step) => {
    on = step.on ?? on;
    // Only the day was missing.
    const played = playStep(alliance, { ...step, on } as Step);
    alliance = played.alliance;
    return `${step.by}: ${played.outcome}`;
  });
  return { outcomes, alliance, read: read ?? on };
};

const readingOf = (alliance: PairAlliance | undefined, actor: Actor, today: Day): unknown =>
  alliance === undefined || !isOpenTo(alliance, idOf[actor])
    ? null
    : plain({ ...viewFor(alliance, idOf[actor], today), summary: summarise(alliance, idOf[actor], today) });

describe('recorded cases of an alliance between two', () => {
  test('there are at least 25', () => {
    expect(cases.length).toBeGreaterThanOrEqual(25);
  });

  test.each(cases)('%s', (name) => {
    const { outcomes, alliance, read } = play(load(name, 'input') as Input);
    const expected = load(name, 'expected') as Expected;
    expect(outcomes).toEqual(expected.outcomes);
    for (const actor of ['ada', 'bo'] as const) {
      const reading = readingOf(alliance, actor, read);
      if (expected[actor] === null || reading === null) expect(reading).toEqual(expected[actor]);
      else expect(reading).toMatchObject(expected[actor]);
    }
  });
});
