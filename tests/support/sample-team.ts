import { startAlliance } from '#domain/alliance/team/start-alliance.ts';
import type { Draft, TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
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
  greetedAt: friday,
  stoppedAt: undefined,
  ...given,
});

/** An alliance in which writing is open and nothing is written. */
export const newAlliance = (given: Partial<TeamAlliance> = {}): TeamAlliance => ({
  ...startAlliance(tenantId(1), teamId(1), friday),
  ...given,
});

/** A draft that says something in its first section. */
export const sampleDraft = (given: Partial<Draft> = {}): Draft => ({
  ...newAlliance().draft,
  atmosphere: { text: 'We are candid and kind.', evidence: 'Nobody dreads Mondays.', revision: 2, editedBy: ada },
  ...given,
});

/** Revisions that stand in `draft`: what someone bases a proposal on who has read it. */
export const revisionsOf = (draft: Draft): Record<keyof Draft, number> => ({
  atmosphere: draft.atmosphere.revision,
  'co-responsibility': draft['co-responsibility'].revision,
  behaviour: draft.behaviour.revision,
});
