import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lineLimit, teamParts } from '#domain/alliance/team/agreement.ts';
import { resultsOf } from '#domain/alliance/team/check-in-results.ts';
import { openObjections } from '#domain/alliance/team/position.ts';
import { teamPrompts } from '#domain/alliance/team/team-prompts.ts';
import { answersVisibleTo } from '#domain/alliance/team/visible-answers.ts';
import type { Mark } from '#domain/alliance/mark.ts';
import { addDays } from '#domain/shared/day.ts';
import { actors, firstScene, idOfActor, playStep } from '../../../support/play-team.ts';
import type { Act, Actor, Scene, Step } from '../../../support/play-team.ts';

const team: readonly Actor[] = actors.slice(0, 4);
/** Mostly someone of the team as it was at first. */
const actor = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...team) },
  { weight: 1, arbitrary: fc.constantFrom(...actors) },
);
const lineId = fc.constantFrom('l1', 'l2', 'l3');
const prompt = fc.constantFrom(...teamPrompts.map(({ id }) => id));
const text = fc.constantFrom('', ' ', 'a', 'b', 'Be candid.', 'x'.repeat(4001));
const words = fc.constantFrom('a', 'b', 'Be candid.');
const mark = fc.constantFrom<Mark>(1, 2, 3, 4, 5);

const stance = fc.oneof(
  fc.record({ kind: fc.constantFrom('support', 'live-with') }),
  fc.record({ kind: fc.constant('object' as const), reason: text, proposal: text }),
);

const acts: readonly { readonly weight: number; readonly arbitrary: fc.Arbitrary<Act> }[] = [
  { weight: 3, arbitrary: fc.record({ do: fc.constant('answer' as const), prompt, text }) },
  { weight: 2, arbitrary: fc.constant({ do: 'open' }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('write line' as const),
      id: lineId,
      part: fc.constantFrom(...teamParts),
      text: words,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove line' as const), id: lineId }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('move line' as const), id: lineId, before: lineId }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('group' as const), prompt, of: actor, line: lineId }) },
  { weight: 4, arbitrary: fc.constant({ do: 'propose' }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('take position' as const), line: lineId, stance }) },
  { weight: 16, arbitrary: fc.constant({ do: 'commit' }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('commit' as const), version: fc.constantFrom(1, 2) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('facilitate' as const), to: actor }) },
  { weight: 1, arbitrary: fc.constant({ do: 'facilitate' }) },
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant('check in' as const), marks: fc.tuple(mark, mark, mark), change: words }),
  },
  { weight: 1, arbitrary: fc.constantFrom<Act>({ do: 'join' }, { do: 'leave' }) },
];

/** Someone does something, sometimes some days after what was done last. */
const move = fc.record({
  by: actor,
  act: fc.oneof(...acts),
  after: fc.oneof({ weight: 12, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(1, 9) }),
});
type Move = typeof move extends fc.Arbitrary<infer Value> ? Value : never;
/** The way into force, which chance alone seldom finds. */
const beginning: readonly Move[] = [
  { by: 'ada', act: { do: 'open' }, after: 0 },
  { by: 'ada', act: { do: 'write line', id: 'l1', text: 'Be candid.' }, after: 0 },
  { by: 'ada', act: { do: 'propose' }, after: 0 },
  ...team.map((by): Move => ({ by, act: { do: 'commit' }, after: 0 })),
];
const moves = fc
  .tuple(fc.boolean(), fc.array(move, { maxLength: 80, size: 'max' }))
  .map(([begun, sequence]) => (begun ? [...beginning, ...sequence] : sequence));

type Played = { readonly before: Scene; readonly step: Step; readonly outcome: string; readonly after: Scene };

/** Nobody joins who is there, and nobody but members acts. */
const isPossible = (roster: readonly Actor[], { by, act }: Move): boolean =>
  act.do === 'join' ? !roster.includes(by) : roster.includes(by);

const play = (sequence: readonly Move[]): readonly Played[] => {
  const played: Played[] = [];
  let scene = firstScene(team);
  let on = '2026-11-20';
  for (const one of sequence) {
    on = addDays(on, one.after);
    if (!isPossible(scene.roster, one)) continue;
    const step: Step = { ...one.act, by: one.by, on };
    const { scene: after, outcome } = playStep(scene, step);
    played.push({ before: scene, step, outcome, after });
    scene = after;
  }
  return played;
};

const holdsAtEveryStep = (check: (step: Played) => void): void => {
  fc.assert(
    fc.property(moves, (sequence) => {
      play(sequence).forEach(check);
    }),
    { numRuns: 300 },
  );
};

test('the sequences that are tried do reach agreements in force, objections and results', () => {
  const ends = fc.sample(moves, { numRuns: 300, seed: 1 }).flatMap((sequence) => play(sequence).at(-1) ?? []);
  const versions = ends.flatMap(({ after }) => after.alliance.versions);
  expect(versions.filter((version) => version.number > 1).length).toBeGreaterThan(20);
  expect(versions.filter((version) => version.inForceSince !== undefined).length).toBeGreaterThan(20);
  expect(ends.flatMap(({ after }) => after.alliance.positions).length).toBeGreaterThan(20);
  const results = ends.flatMap(({ after }) => resultsOf(after.alliance, '2030-01-01'));
  expect(results.filter(({ figures }) => figures !== undefined).length).toBeGreaterThan(20);
});

describe('whatever a team does, in whatever order', () => {
  test('a version comes into force only when everyone then in the roster has committed and none of them objects', () => {
    holdsAtEveryStep(({ before, after }) => {
      for (const version of after.alliance.versions) {
        const earlier = before.alliance.versions[version.number - 1];
        if (version.inForceSince === undefined || earlier?.inForceSince !== undefined) continue;
        const roster = after.roster.map(idOfActor);
        expect(version.commitments.map((one) => one.personId)).toEqual(expect.arrayContaining([...roster]));
        expect(openObjections(after.alliance, version, roster)).toEqual([]);
      }
    });
  });

  test('a version’s lines, number and author never change, and none is lost', () => {
    holdsAtEveryStep(({ before, after }) => {
      const fixed = ({ alliance }: Scene) =>
        alliance.versions.map(({ number, lines, proposedBy, proposedAt, replyBy }) => ({
          number,
          lines,
          proposedBy,
          proposedAt,
          replyBy,
        }));
      expect(fixed(after).slice(0, before.alliance.versions.length)).toEqual(fixed(before));
      expect(after.alliance.versions.map(({ number }) => number)).toEqual(after.alliance.versions.map((_, i) => i + 1));
    });
  });

  test('a commitment stays, is given once, and only to the newest version of that time', () => {
    holdsAtEveryStep(({ before, after }) => {
      after.alliance.versions.forEach((version, index) => {
        const earlier = before.alliance.versions[index]?.commitments ?? [];
        expect(version.commitments.slice(0, earlier.length)).toEqual(earlier);
        expect(new Set(version.commitments.map((one) => one.personId)).size).toBe(version.commitments.length);
        if (index < after.alliance.versions.length - 1) expect(version.commitments).toEqual(earlier);
      });
    });
  });

  test('nobody’s commitment stands beside their own open objection', () => {
    holdsAtEveryStep(({ after: { alliance, roster } }) => {
      const latest = alliance.versions.at(-1);
      if (latest === undefined) return;
      const objectors = openObjections(alliance, latest, roster.map(idOfActor)).map((one) => one.personId);
      expect(latest.commitments.filter((one) => objectors.includes(one.personId))).toEqual([]);
    });
  });

  test('before the opening each reads their own answers only, and after it everyone reads all', () => {
    holdsAtEveryStep(({ after: { alliance } }) => {
      for (const reader of actors.map(idOfActor)) {
        const own = alliance.answers.filter((answer) => answer.personId === reader);
        expect(answersVisibleTo(alliance, reader)).toEqual(alliance.openedAt === undefined ? own : alliance.answers);
      }
    });
  });

  test('once they are open, the words of the answers stay, however they are grouped', () => {
    holdsAtEveryStep(({ before, after }) => {
      const wordsOf = ({ alliance }: Scene) => alliance.answers.map(({ text: own, personId }) => [own, personId]);
      if (before.alliance.openedAt !== undefined) expect(wordsOf(after)).toEqual(wordsOf(before));
    });
  });

  test('an objection always has its reason and its proposal', () => {
    holdsAtEveryStep(({ after: { alliance } }) => {
      for (const { stance: taken } of alliance.positions) {
        if (taken.kind !== 'object') continue;
        expect(taken.reason.trim()).not.toBe('');
        expect(taken.proposal.trim()).not.toBe('');
      }
    });
  });

  test('figures stand on four answers at least, comments on five, and a result never changes', () => {
    holdsAtEveryStep(({ before, step, after }) => {
      const results = resultsOf(after.alliance, step.on);
      for (const { answers, figures, comments } of results) {
        if (figures !== undefined) expect(answers).toBeGreaterThanOrEqual(4);
        if (comments !== undefined) expect(answers).toBeGreaterThanOrEqual(5);
      }
      const earlier = resultsOf(before.alliance, step.on);
      expect(results.slice(0, earlier.length)).toEqual(earlier);
    });
  });

  test('no text outgrows its bound, and no agreement its lines', () => {
    holdsAtEveryStep(({ after: { alliance } }) => {
      const longest = Math.max(0, ...alliance.answers.map((one) => one.text.length));
      expect(longest).toBeLessThanOrEqual(4000);
      expect(alliance.lines.length).toBeLessThanOrEqual(lineLimit);
    });
  });

  test('an act that was taken changes nothing when it is repeated at once', () => {
    fc.assert(
      fc.property(moves, move, (sequence, one) => {
        const scene = play(sequence).at(-1)?.after ?? firstScene(team);
        // Taking the role, joining and leaving depend on who is there, which the first time changes.
        if (!isPossible(scene.roster, one) || ['facilitate', 'join', 'leave'].includes(one.act.do)) return;
        const round = scene.alliance.checkIns.at(-1)?.round ?? 1;
        const act: Act = one.act.do === 'check in' ? { ...one.act, round } : one.act;
        const step: Step = { ...act, by: one.by, on: '2028-01-01' };
        const first = playStep(scene, step);
        if (first.outcome === 'changed') expect(playStep(first.scene, step).outcome).toBe('unchanged');
      }),
      { numRuns: 300 },
    );
  });
});
