import { expect } from '@jest/globals';
import type { PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import { isOpenTo } from '#domain/alliance/pair/standing-on.ts';
import { summarise } from '#domain/alliance/pair/summarise.ts';
import { viewFor } from '#domain/alliance/pair/view-for.ts';
import type { Day } from '#domain/shared/instant.ts';
import { idOf, playStep } from '../../../support/play-pair.ts';
import type { Actor, Step } from '../../../support/play-pair.ts';
import { describeCases, playSteps } from '../../../support/recorded-cases.ts';
import type { Undated } from '../../../support/recorded-cases.ts';

type Input = { readonly steps: readonly Undated<Step>[]; readonly read?: Day };

/** `null`: the alliance is not there for this person. Otherwise as much of what they read as the case is about. */
type Expected = { readonly outcomes: readonly string[] } & Readonly<Record<Actor, object | null>>;

describeCases<Input, Expected>({
  title: 'an alliance between two',
  names: /^alliance-(?!team-)/,
  atLeast: 25,
  check: ({ steps, read }, expected) => {
    const played = playSteps<PairAlliance | undefined, Step>({
      ...{ scene: undefined, steps, from: '2026-11-20' },
      play: (alliance, step) => {
        const { alliance: scene, outcome } = playStep(alliance, step);
        return { scene, outcome };
      },
    });
    expect(played.outcomes).toEqual(expected.outcomes);
    for (const actor of ['ada', 'bo'] as const) {
      const reading = readingOf(played.scene, actor, read ?? played.on);
      if (expected[actor] === null || reading === null) expect(reading).toEqual(expected[actor]);
      else expect(reading).toMatchObject(expected[actor]);
    }
  },
});

const readingOf = (alliance: PairAlliance | undefined, actor: Actor, today: Day): unknown =>
  alliance === undefined || !isOpenTo(alliance, idOf[actor])
    ? null
    : plain({ ...viewFor(alliance, idOf[actor], today), summary: summarise(alliance, idOf[actor], today) });

/** Names in the place of ids and `null` for what is undefined, as a case writes them. */
const plain = (value: unknown): unknown => {
  const text = JSON.stringify(value, (_, one: unknown) => (one === undefined ? null : one));
  return JSON.parse(text.replaceAll(idOf.ada, 'ada').replaceAll(idOf.bo, 'bo'));
};
