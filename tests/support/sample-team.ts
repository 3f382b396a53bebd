import type { DraftLine, TeamVersion } from '#domain/alliance/team/agreement.ts';
import type { TeamCheckIn } from '#domain/alliance/team/check-in.ts';
import type { ProposalCommand } from '#domain/alliance/team/decide-proposal.ts';
import type { Position } from '#domain/alliance/team/position.ts';
import { startAlliance } from '#domain/alliance/team/start-alliance.ts';
import type { Answer, TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import type { RosterMember } from '#domain/people/roster-member.ts';
import { parsePersonId, parseTeamId, parseTenantId } from '#domain/shared/ids.ts';
import type { PersonId, TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Team } from '#domain/team/team.ts';

/** Friday 20 November 2026, 09:00 UTC. */
export const friday = Date.UTC(2026, 10, 20, 9);

const guid = (letter: string, number: number): string =>
  `${letter.repeat(8)}-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const tenantId = (number: number): TenantId => parseTenantId(guid('a', number))!;
export const teamId = (number: number): TeamId => parseTeamId(guid('b', number))!;
export const personId = (number: number): PersonId => parsePersonId(guid('c', number))!;

export const ada = personId(1);
export const bo = personId(2);
export const carla = personId(3);
export const stranger = personId(9);

export const everyone: readonly PersonId[] = [ada, bo, carla];

export const members: readonly RosterMember[] = [
  { personId: ada, name: 'Ada Okafor', role: 'member' },
  { personId: bo, name: 'Bo Lindqvist', role: 'member' },
  { personId: carla, name: 'Carla Ferri', role: 'guest' },
];

/** Display name of a sample person. */
export const nameOfSample = (personId: PersonId): string =>
  members.find((member) => member.personId === personId)?.name ?? 'Someone';

/** A team that has the app. */
export const sampleTeam = (given: Partial<Team> = {}): Team => ({
  tenantId: tenantId(1),
  teamId: teamId(1),
  name: 'Field design',
  language: 'en',
  threadId: '19:general@thread.tacv2',
  channelId: '19:alliance@thread.tacv2',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  botId: '28:bot',
  zone: undefined,
  plannedAt: friday,
  greetedAt: friday,
  closed: undefined,
  stoppedAt: undefined,
  toldAt: undefined,
  purgingSince: undefined,
  ...given,
});

/** An alliance in which writing is open and nothing is written. */
export const newAlliance = (given: Partial<TeamAlliance> = {}): TeamAlliance => ({
  ...startAlliance(tenantId(1), teamId(1), friday),
  ...given,
});

/** GUIDs of lines. */
export const lineId = (number: number): string => guid('e', number);

/** A line of the first section as Ada has just written it. */
export const sampleLine = (number: number, given: Partial<DraftLine> = {}): DraftLine => ({
  id: lineId(number),
  part: 'atmosphere',
  text: `Line ${number}.`,
  evidence: 'We would see it.',
  revision: 1,
  editedBy: ada,
  ...given,
});

/** One line in each part, and two steps of a conflict. */
export const sampleLines: readonly DraftLine[] = [
  sampleLine(1, { text: 'We are candid and kind.', evidence: 'Nobody dreads Mondays.', revision: 2 }),
  sampleLine(2, { part: 'co-responsibility', text: 'We share the load.', evidence: '', editedBy: bo }),
  sampleLine(3, { part: 'behaviour', text: 'We say no early.', evidence: 'No surprise on the last day.' }),
  sampleLine(4, { part: 'conflict-steps', text: 'The two talk first.', evidence: 'Within two days.' }),
  sampleLine(5, { part: 'conflict-steps', text: 'A third person joins.', evidence: '' }),
];

/** What someone bases a proposal on who has read `lines`. */
export const revisionsOf = (lines: readonly DraftLine[]): ProposalCommand['basedOn'] =>
  lines.map(({ id, revision }) => ({ id, revision }));

/** Version `number` of the sample lines, proposed by Ada with a week to reply; nobody has committed. */
export const sampleVersion = (number: number, given: Partial<TeamVersion> = {}): TeamVersion => ({
  number,
  lines: sampleLines.map(({ id, part, text, evidence }) => ({ id, part, text, evidence })),
  proposedBy: ada,
  proposedAt: friday + number,
  replyBy: '2026-11-27',
  commitments: [],
  inForceSince: undefined,
  ...given,
});

/** Version `number` to which everyone has committed, one after the other. */
export const agreedVersion = (number: number, given: Partial<TeamVersion> = {}): TeamVersion => ({
  ...sampleVersion(number),
  commitments: everyone.map((person, index) => ({ personId: person, at: friday + number + index + 1 })),
  inForceSince: friday + number + everyone.length,
  ...given,
});

/** What Ada wrote to the first prompt. */
export const sampleAnswer = (given: Partial<Answer> = {}): Answer => ({
  promptId: 'team.climate',
  personId: ada,
  text: 'Calm.',
  revision: 1,
  at: friday,
  lineId: undefined,
  ...given,
});

/** Ada's support for the first line of the first version. */
export const samplePosition = (given: Partial<Position> = {}): Position => ({
  lineId: lineId(1),
  personId: ada,
  version: 1,
  stance: { kind: 'support' },
  at: friday,
  ...given,
});

/** Bo's objection to the same. */
export const sampleObjection: Position = samplePosition({
  personId: bo,
  stance: { kind: 'object', reason: 'Kind is not the same for all.', proposal: 'Name what we mean by it.' },
});

/** Ada's part of a round. */
export const teamCheckIn = (round: number, given: Partial<TeamCheckIn> = {}): TeamCheckIn => ({
  round,
  personId: ada,
  purpose: 4,
  trust: 3,
  care: 5,
  change: 'Shorter meetings.',
  at: friday,
  ...given,
});
