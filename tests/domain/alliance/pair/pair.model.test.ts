import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayOf, holds, readingOf } from '../../../support/pair-invariants.ts';
import type { Real } from '../../../support/pair-invariants.ts';
import { actors, emptyModel, nextToken, otherActor, roundOf } from '../../../support/pair-model.ts';
import type { PairModel } from '../../../support/pair-model.ts';
import { playStep } from '../../../support/play-pair.ts';
import type { Act, Actor } from '../../../support/play-pair.ts';
import { predict, predictPause } from '../../../support/predict-pair.ts';

type PairCommand = fc.Command<PairModel, Real>;

/** What an inviter reads may not move when the other says "not now" or "no", nor when they just let the invitation be. */
const inviterSeesNothing = (model: PairModel, act: Act, by: Actor): boolean =>
  model.relation.kind === 'invited' &&
  model.relation.by !== by &&
  (act.do === 'leave' || (act.do === 'reply' && act.reply !== 'accept'));

type Play = (model: PairModel) => { readonly act: Act; readonly outcome: string };

const command = (by: Actor, label: string, play: Play): PairCommand => ({
  check: () => true,
  run: (model, real) => {
    const before = { reading: readingOf(model, real, otherActor(by)), model: structuredClone(model) };
    const { act, outcome } = play(model);
    const played = playStep(real.alliance, { ...act, by, on: dayOf(model.day) });
    expect(played.outcome).toBe(outcome);
    real.alliance = played.alliance;
    if (inviterSeesNothing(before.model, act, by))
      expect(readingOf(model, real, otherActor(by))).toEqual(before.reading);
    if (outcome === 'ended') real.frozen = [];
    holds(model, real);
  },
  toString: () => `${by} ${label}`,
});

/** A command of what `make` says, whose outcome the model predicts. */
const acting = (by: Actor, label: string, make: (model: PairModel) => Act, isStale: (model: PairModel) => boolean) =>
  command(by, label, (model) => {
    const act = make(model);
    const stale = isStale(model);
    return { act, outcome: predict(model, by, act, stale) };
  });

const never = (): boolean => false;
const actor = fc.constantFrom(...actors);
/** Mostly over what is there now, sometimes over something else. */
const stale = fc.constantFrom(false, false, false, true);
const staleRevision = 1000;

const invites = actor.map((by) =>
  acting(by, 'invites', (model) => ({ do: 'invite', why: nextToken(model, by) }), never),
);

const replies = fc
  .tuple(actor, fc.constantFrom('accept', 'accept', 'accept', 'not-now', 'decline'))
  .map(([by, reply]) => acting(by, `replies ${reply}`, () => ({ do: 'reply', reply }), never));

const seals = fc
  .record({
    by: actor,
    place: fc.constantFrom('openness', 'one.tone', 'one.aim'),
    ready: fc.constantFrom(true, true, false),
    same: fc.constantFrom(false, false, true),
    stale,
  })
  .map(({ by, place, ready, same, stale: late }) =>
    acting(
      by,
      `writes ${place}${ready ? ', ready' : ''}${same ? ', the same' : ''}${late ? ', late' : ''}`,
      (model) => {
        const text = same ? (model.sealed.get(place)?.get(by)?.token ?? '') : nextToken(model, by);
        const basedOn = late ? { basedOn: staleRevision } : {};
        return place === 'openness'
          ? { do: 'write openness', why: text, ready, ...basedOn }
          : { do: 'answer', prompt: place === 'one.tone' ? 'one.tone' : 'one.aim', text, ready, ...basedOn };
      },
      () => late,
    ),
  );

const edits = fc
  .record({ by: actor, id: fc.constantFrom('l1', 'l2', 'l3'), removes: fc.constantFrom(false, false, true), stale })
  .map(({ by, id, removes, stale: late }) =>
    acting(
      by,
      `${removes ? 'removes' : 'writes'} ${id}${late ? ', late' : ''}`,
      (model) => {
        const basedOn = late ? { basedOn: staleRevision } : {};
        return removes
          ? { do: 'remove line', id, ...basedOn }
          : { do: 'write line', id, text: nextToken(model, by), ...basedOn };
      },
      () => late,
    ),
  );

const proposes = fc.tuple(actor, stale).map(([by, late]) =>
  acting(
    by,
    `proposes${late ? ', late' : ''}`,
    () => ({ do: 'propose', ...(late ? { basedOn: { l9: staleRevision } } : {}) }),
    () => late,
  ),
);

const commits = fc
  .tuple(actor, fc.constantFrom(0, 0, 0, 1))
  .map(([by, lag]) =>
    acting(
      by,
      `commits${lag > 0 ? ' to the version before' : ''}`,
      ({ versions }) => ({ do: 'commit', version: versions.length - lag }),
      never,
    ),
  );

const checksIn = fc.tuple(actor, stale).map(([by, late]) =>
  acting(
    by,
    `checks in${late ? ', late' : ''}`,
    (model) => ({
      do: 'check in',
      marks: [3, 4, 5],
      line: nextToken(model, by),
      round: roundOf(model) - (late && roundOf(model) > 1 ? 1 : 0),
    }),
    (model) => late && roundOf(model) > 1,
  ),
);

const promises = actor.map((by) =>
  acting(
    by,
    'promises',
    (model) => ({ do: 'promise', id: `p${model.tokens}`, text: nextToken(model, by), day: '2036-01-01' }),
    never,
  ),
);

const pauses = fc.tuple(actor, fc.integer({ min: 0, max: 40 })).map(([by, days]) =>
  command(by, `pauses for ${days} days`, (model) => ({
    act: { do: 'pause', until: dayOf(model.day + days) },
    outcome: predictPause(model, by, days),
  })),
);

const resumes = actor.map((by) => acting(by, 'resumes', () => ({ do: 'resume' }), never));
const leaves = actor.map((by) => acting(by, 'leaves', () => ({ do: 'leave' }), never));

const waits = fc.integer({ min: 1, max: 60 }).map((days): PairCommand => ({
  check: () => true,
  run: (model, real) => {
    model.day += days;
    holds(model, real);
  },
  toString: () => `${days} days pass`,
}));

const anyCommand = fc.oneof(
  { weight: 6, arbitrary: invites },
  { weight: 6, arbitrary: replies },
  { weight: 20, arbitrary: seals },
  { weight: 9, arbitrary: edits },
  { weight: 9, arbitrary: proposes },
  { weight: 20, arbitrary: commits },
  { weight: 14, arbitrary: checksIn },
  { weight: 2, arbitrary: promises },
  { weight: 1, arbitrary: pauses },
  { weight: 1, arbitrary: resumes },
  { weight: 3, arbitrary: waits },
  { weight: 1, arbitrary: leaves },
);

const sequences = fc.commands([anyCommand], { maxCommands: 60, size: 'max' });

const asked = acting('ada', 'invites', (model) => ({ do: 'invite', why: nextToken(model, 'ada') }), never);
const saidNo = [asked, acting('bo', 'replies decline', () => ({ do: 'reply', reply: 'decline' }), never)];
const saidYes = [asked, acting('bo', 'replies accept', () => ({ do: 'reply', reply: 'accept' }), never)];
const agreed = [
  ...saidYes,
  acting('bo', 'writes l1', (model) => ({ do: 'write line', id: 'l1', text: nextToken(model, 'bo') }), never),
  acting('ada', 'proposes', () => ({ do: 'propose' }), never),
  ...actors.map((by) => acting(by, 'commits', () => ({ do: 'commit' }), never)),
];
/** What has happened before: chance alone seldom gets as far as to an agreement. */
const beginnings = fc.constantFrom<readonly PairCommand[]>([], saidNo, saidYes, agreed);

/** Were one of these never reached, the rules would have held for want of a trial. */
const whatTheRulesAreAbout = [
  'none',
  'invited',
  'declined',
  'together',
  'left',
  'openness revealed',
  'one.tone revealed',
  'round 1 revealed',
  'version 1 in force',
  'version 2 in force',
];

const begin = (commands: readonly PairCommand[]): { model: PairModel; real: Real } => {
  const model = emptyModel();
  const real: Real = { alliance: undefined, frozen: [], reached: new Set() };
  for (const one of commands) one.run(model, real);
  return { model, real };
};

/** Plays random sequences; what they reached. */
const play = (parameters: { readonly numRuns: number; readonly seed?: number }): readonly string[] => {
  const reached: string[] = [];
  fc.assert(
    fc.property(beginnings, sequences, (beginning, commands) => {
      const { model, real } = begin(beginning);
      fc.modelRun(() => ({ model, real }), commands);
      reached.push(...real.reached);
    }),
    { unbiased: true, ...parameters },
  );
  return reached;
};

test('whatever two people do, in whatever order, the rules hold as the model tells them', () => {
  play({ numRuns: 80 });
});

test('the sequences that are tried do reach all that the rules are about', () => {
  // One seed: chance must not decide whether this holds.
  expect(play({ numRuns: 120, seed: 1 })).toEqual(expect.arrayContaining(whatTheRulesAreAbout));
});
