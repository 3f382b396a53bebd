import { startAlliance } from '#domain/alliance/team/start-alliance.ts';
import type { TeamAllianceChange } from '#domain/alliance/team/team-alliance-change.ts';
import type { AgreementVersion, Answer, TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import type { TeamScope } from '#domain/people/scope.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import type { SaveOutcome } from '#ports/stored.ts';
import { ada, friday, sampleDraft, teamId, tenantId } from '../support/sample-team.ts';
import { teamScope } from '../support/scopes.ts';

let teams = 0;

/** A team that no other test has seen. */
export const newScope = (): TeamScope => teamScope(tenantId(1), teamId((teams += 1)));

export const freshAlliance = ({ tenantId: tenant, teamId: team }: TeamScope): TeamAlliance =>
  startAlliance(tenant, team, friday);

export const answer = (given: Partial<Answer> = {}): Answer => ({
  promptId: 'team.climate',
  personId: ada,
  text: 'Calm.',
  revision: 1,
  at: friday,
  ...given,
});

export const answered = (given: Partial<Answer> = {}): TeamAllianceChange => ({
  kind: 'answered',
  answer: answer(given),
});
export const opened: Extract<TeamAllianceChange, { kind: 'opened' }> = {
  kind: 'opened',
  at: friday,
  draft: sampleDraft(),
};

export const version = (number: number): AgreementVersion => ({
  number,
  sections: sampleDraft(),
  proposedBy: ada,
  proposedAt: friday + number,
  commitments: [],
  inForceSince: undefined,
});

export const proposed = (number: number): Extract<TeamAllianceChange, { kind: 'proposed' }> => ({
  kind: 'proposed',
  version: {
    ...version(number),
    sections: {
      atmosphere: { text: `Open ${number}`, evidence: 'We ask.' },
      'co-responsibility': { text: 'We share.', evidence: '' },
      behaviour: { text: 'We say no early.', evidence: 'No surprise.' },
    },
  },
});

type OpenStore = () => AllianceStore;

/** A store with an alliance on its first day, which no other test has seen. */
export const started = async (open: OpenStore): Promise<{ store: AllianceStore; scope: TeamScope }> => {
  const [store, scope] = [open(), newScope()];
  await store.start(scope, freshAlliance(scope));
  return { store, scope };
};

export const etagOf = async (store: AllianceStore, scope: TeamScope): Promise<string> =>
  (await store.loadOfTeam(scope))!.etag;

/** Saves over what is there now. */
export const saveNow = async (
  store: AllianceStore,
  scope: TeamScope,
  ...changes: readonly TeamAllianceChange[]
): Promise<SaveOutcome> => store.save(scope, changes, await etagOf(store, scope));

export const read = async (store: AllianceStore, scope: TeamScope): Promise<TeamAlliance> =>
  (await store.loadOfTeam(scope))!.value;
