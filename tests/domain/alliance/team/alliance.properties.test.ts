import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decideAnswer } from '#domain/alliance/team/decide-answer.ts';
import { decideCommitment } from '#domain/alliance/team/decide-commitment.ts';
import { decideDraft } from '#domain/alliance/team/decide-draft.ts';
import { decideOpening } from '#domain/alliance/team/decide-opening.ts';
import { decideProposal } from '#domain/alliance/team/decide-proposal.ts';
import type { Decision } from '#domain/alliance/team/decision.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import { applyChanges } from '#domain/alliance/team/team-alliance-change.ts';
import { teamPrompts, teamSections } from '#domain/alliance/team/team-prompts.ts';
import { answersVisibleTo } from '#domain/alliance/team/visible-answers.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { friday, newAlliance, personId, revisionsOf } from '../../../support/sample-team.ts';

type State = { readonly alliance: TeamAlliance; readonly roster: readonly PersonId[]; readonly now: number };
type Step = { readonly before: State; readonly decision: Decision; readonly after: State };
type Act = (state: State) => { readonly decision: Decision; readonly roster: readonly PersonId[] };

const people = [1, 2, 3].map(personId);
const person = fc.constantFrom(...people);
const text = fc.constantFrom('', ' ', 'a', 'b', 'Be candid.', 'x'.repeat(4001));
/** Mostly over what is there now, sometimes over what was there before. */
const lag = fc.constantFrom(0, 0, 0, 1);

const answers: fc.Arbitrary<Act> = fc
  .record({ personId: person, promptId: fc.constantFrom(...teamPrompts.map(({ id }) => id)), text, lag })
  .map((command) => ({ alliance, roster, now }) => {
    const own = alliance.answers.find((a) => a.personId === command.personId && a.promptId === command.promptId);
    return {
      roster,
      decision: decideAnswer(alliance, { ...command, basedOn: (own?.revision ?? 0) - command.lag }, now),
    };
  });

const opens: fc.Arbitrary<Act> = fc.constant(({ alliance, roster, now }) => ({
  roster,
  decision: decideOpening(alliance, now),
}));

const drafts: fc.Arbitrary<Act> = fc
  .record({ personId: person, section: fc.constantFrom(...teamSections), text, evidence: text, lag })
  .map((command) => ({ alliance, roster }) => {
    const basedOn = alliance.draft[command.section].revision - command.lag;
    return { roster, decision: decideDraft(alliance, { ...command, basedOn }) };
  });

const proposes: fc.Arbitrary<Act> = fc.record({ personId: person, lag }).map(({ personId: proposer, lag: behind }) => {
  return ({ alliance, roster, now }) => {
    const current = revisionsOf(alliance.draft);
    const basedOn = { ...current, behaviour: current.behaviour - behind };
    return { roster, decision: decideProposal(alliance, { personId: proposer, basedOn }, now) };
  };
});

const commits: fc.Arbitrary<Act> = fc
  .record({ personId: person, lag })
  .map((command) => ({ alliance, roster, now }) => {
    const version = Math.max(1, alliance.versions.length - command.lag);
    return { roster, decision: decideCommitment(alliance, { personId: command.personId, version }, roster, now) };
  });

const movesInOrOut: fc.Arbitrary<Act> = person.map((mover) => ({ roster }) => ({
  decision: { kind: 'unchanged' },
  roster: roster.includes(mover) ? roster.filter((member) => member !== mover) : [...roster, mover],
}));

const acts = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: answers },
    { weight: 2, arbitrary: opens },
    { weight: 4, arbitrary: drafts },
    { weight: 4, arbitrary: proposes },
    { weight: 10, arbitrary: commits },
    { weight: 1, arbitrary: movesInOrOut },
  ),
  { maxLength: 60, size: 'max' },
);

const play = (played: readonly Act[]): readonly Step[] => {
  const steps: Step[] = [];
  let state: State = { alliance: newAlliance(), roster: people.slice(0, 2), now: friday };
  for (const act of played) {
    const { decision, roster } = act(state);
    const changes = decision.kind === 'changed' ? decision.changes : [];
    const after = { alliance: applyChanges(state.alliance, changes), roster, now: state.now + 1000 };
    steps.push({ before: state, decision, after });
    state = after;
  }
  return steps;
};

const holdsAtEveryStep = (check: (step: Step) => void): void => {
  fc.assert(
    fc.property(acts, (played) => {
      play(played).forEach(check);
    }),
    { numRuns: 300 },
  );
};

test('the sequences that are tried do reach later versions and agreements in force', () => {
  const ends = fc.sample(acts, { numRuns: 100, seed: 1 }).map((played) => play(played).at(-1)?.after.alliance);
  const versions = ends.flatMap((alliance) => alliance?.versions ?? []);
  expect(versions.filter((version) => version.number > 1).length).toBeGreaterThan(20);
  expect(versions.filter((version) => version.inForceSince !== undefined).length).toBeGreaterThan(20);
});

describe('whatever a team does, in whatever order', () => {
  test('a version comes into force only when everyone then in the roster has committed to it', () => {
    holdsAtEveryStep(({ before, after }) => {
      for (const version of after.alliance.versions) {
        const earlier = before.alliance.versions[version.number - 1];
        if (version.inForceSince === undefined || earlier?.inForceSince !== undefined) continue;
        const committed = version.commitments.map((one) => one.personId);
        expect(committed).toEqual(expect.arrayContaining([...before.roster]));
      }
    });
  });

  test('a version’s text, number and author never change, and none is lost', () => {
    holdsAtEveryStep(({ before, after }) => {
      const fixed = ({ alliance }: State) =>
        alliance.versions.map(({ number, sections, proposedBy, proposedAt }) => ({
          number,
          sections,
          proposedBy,
          proposedAt,
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

  test('before the opening each reads their own answers only, and after it everyone reads all', () => {
    holdsAtEveryStep(({ after: { alliance } }) => {
      for (const reader of people) {
        const own = alliance.answers.filter((answer) => answer.personId === reader);
        expect(answersVisibleTo(alliance, reader)).toEqual(alliance.openedAt === undefined ? own : alliance.answers);
      }
    });
  });

  test('answers do not change once they are open', () => {
    holdsAtEveryStep(({ before, after }) => {
      if (before.alliance.openedAt !== undefined) expect(after.alliance.answers).toEqual(before.alliance.answers);
    });
  });

  test('no text outgrows its bound', () => {
    holdsAtEveryStep(({ after: { alliance } }) => {
      const texts = [...alliance.answers, ...Object.values(alliance.draft)].map((one) => one.text);
      expect(Math.max(0, ...texts.map((one) => one.length))).toBeLessThanOrEqual(4000);
    });
  });

  test('an act that was taken changes nothing when it is repeated at once', () => {
    fc.assert(
      fc.property(acts, fc.oneof(commits, proposes), (played, act) => {
        const state = play(played).at(-1)?.after;
        const first = state && act(state);
        if (state === undefined || first?.decision.kind !== 'changed') return;
        const again = act({ ...state, alliance: applyChanges(state.alliance, first.decision.changes) });
        expect(again.decision).toEqual({ kind: 'unchanged' });
      }),
    );
  });
});
