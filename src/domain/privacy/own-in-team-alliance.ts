import type { Mark } from '#domain/alliance/mark.ts';
import type { Position } from '#domain/alliance/team/position.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { OwnThing } from './own-thing.ts';
import type { OwnValue } from './own-value.ts';

/** What someone has in their team's alliance: what they wrote, edited, proposed, said to it and committed to. */
export const ownInTeamAlliance = (alliance: TeamAlliance, me: PersonId): readonly OwnThing[] =>
  [...writtenIn(alliance, me), ...agreedIn(alliance, me)].map((thing) => ({ ...thing, teamId: alliance.teamId }));

const writtenIn = (alliance: TeamAlliance, me: PersonId): readonly OwnThing[] => [
  ...(alliance.facilitator === me ? [{ noun: 'facilitator', fields: {} } as const] : []),
  ...alliance.answers
    .filter(({ personId }) => personId === me)
    .map(({ promptId, text, at }): OwnThing => ({
      noun: 'team-answer',
      at,
      fields: { prompt: { kind: 'question', code: promptId }, text },
    })),
  ...alliance.lines
    .filter(({ editedBy }) => editedBy === me)
    .map(({ part, text, evidence }): OwnThing => ({
      noun: 'agreement-line',
      fields: { part: { kind: 'team-part', code: part }, text, evidence },
    })),
  ...alliance.checkIns
    .filter(({ personId }) => personId === me)
    .map(({ round, purpose, trust, care, change, at }): OwnThing => ({
      noun: 'team-check-in',
      at,
      fields: { round, purpose: markOf(purpose), trust: markOf(trust), care: markOf(care), change },
    })),
];

const markOf = (mark: Mark): OwnValue => ({ kind: 'mark', mark });

const agreedIn = ({ versions, positions }: TeamAlliance, me: PersonId): readonly OwnThing[] => [
  ...versions
    .filter(({ proposedBy }) => proposedBy === me)
    .map(({ number, proposedAt, lines }): OwnThing => ({
      noun: 'agreement-version',
      at: proposedAt,
      fields: { version: number, text: lines.map(({ text }) => text), evidence: lines.map(({ evidence }) => evidence) },
    })),
  ...versions.flatMap(({ number, commitments }) =>
    commitments
      .filter(({ personId }) => personId === me)
      .map(({ at }): OwnThing => ({ noun: 'commitment', at, fields: { version: number } })),
  ),
  ...positions.filter(({ personId }) => personId === me).map(ownPosition),
];

const ownPosition = ({ version, stance, at }: Position): OwnThing => ({
  noun: 'position',
  at,
  fields: {
    version,
    stance: { kind: 'stance', code: stance.kind },
    ...(stance.kind === 'object' && { reason: stance.reason, proposal: stance.proposal }),
  },
});
