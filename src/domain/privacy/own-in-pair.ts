import { otherOf } from '#domain/alliance/pair/pair-alliance.ts';
import type { OwnPromptId, PairAlliance, PairPromptId, PulseAnswer } from '#domain/alliance/pair/pair-alliance.ts';
import { standingFor } from '#domain/alliance/pair/standing-on.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { OwnThing } from './own-thing.ts';
import type { OwnValue } from './own-value.ts';

/** What one of the two has in an alliance: their own words, and the agreement, which is of both. */
export const ownInPair = (alliance: PairAlliance, me: PersonId, today: Day): readonly OwnThing[] => {
  const to = [otherOf(alliance, me)];
  return [
    { noun: 'alliance', to, fields: standingFields(alliance, me, today) },
    ...writtenIn(alliance, me).map((thing) => ({ ...thing, to })),
    ...agreedIn(alliance, me).map((thing) => ({ ...thing, to })),
  ];
};

/** A decline stays silent here, too. */
const standingFields = (alliance: PairAlliance, me: PersonId, today: Day): OwnThing['fields'] => {
  const standing = standingFor(alliance, me, today);
  const why = standing.kind === 'invited' && standing.by === me ? { why: standing.why } : {};
  const [name, address] = alliance.people[0] === me ? firstOf(alliance) : secondOf(alliance);
  return { state: { kind: 'standing', standing }, name, address, ...why };
};

const firstOf = ({ names, addresses }: PairAlliance): readonly [string, string] => [names[0], addresses[0]];
const secondOf = ({ names, addresses }: PairAlliance): readonly [string, string] => [names[1], addresses[1]];

const writtenIn = (alliance: PairAlliance, me: PersonId): readonly OwnThing[] => [
  ...alliance.openness
    .filter(({ personId }) => personId === me)
    .map(({ why, expectations, fears, at }): OwnThing => ({
      noun: 'openness',
      at,
      fields: { why, expectations, fears },
    })),
  ...alliance.answers
    .filter(({ personId }) => personId === me)
    .map(({ promptId, text, at }): OwnThing => ({
      noun: 'alliance-answer',
      at,
      fields: { prompt: questionOf(promptId, alliance), text },
    })),
  ...alliance.ownPrompts
    .filter(({ by }) => by === me)
    .map(({ id, text }): OwnThing => ({ noun: 'own-prompt', fields: { prompt: { kind: 'id', id }, text } })),
  ...alliance.checkIns
    .filter(({ personId }) => personId === me)
    .map(({ round, purpose, trust, care, at }): OwnThing => ({
      noun: 'alliance-check-in',
      at,
      fields: { round, purpose: markOf(purpose), trust: markOf(trust), care: markOf(care) },
    })),
  ...alliance.promises
    .filter(({ by }) => by === me)
    .map(({ text, day, state }): OwnThing => ({
      noun: 'alliance-promise',
      day,
      fields: { text, state: { kind: 'promise', code: state } },
    })),
];

const questionOf = (promptId: PairPromptId, { ownPrompts }: PairAlliance): OwnValue =>
  isOwnPrompt(promptId)
    ? { kind: 'own-question', id: promptId, text: ownPrompts.find(({ id }) => id === promptId)?.text }
    : { kind: 'question', code: promptId };

const isOwnPrompt = (id: PairPromptId): id is OwnPromptId => id.startsWith('own.');

const markOf = ({ mark, line }: PulseAnswer): OwnValue => ({ kind: 'mark', mark, line });

const agreedIn = ({ agreement }: PairAlliance, me: PersonId): readonly OwnThing[] => [
  ...agreement.lines.map(({ part, text, evidence }): OwnThing => ({
    noun: 'agreement-line',
    fields: { part: { kind: 'pair-part', code: part }, text, evidence },
  })),
  ...agreement.versions.map(({ number, proposedAt, lines }): OwnThing => ({
    noun: 'agreement-version',
    at: proposedAt,
    fields: { version: number, text: lines.map(({ text }) => text), evidence: lines.map(({ evidence }) => evidence) },
  })),
  ...agreement.versions.flatMap(({ number, commitments }) =>
    commitments
      .filter(({ personId }) => personId === me)
      .map(({ at }): OwnThing => ({ noun: 'commitment', at, fields: { version: number } })),
  ),
];
