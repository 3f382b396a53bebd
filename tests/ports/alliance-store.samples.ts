import { startAlliance } from '#domain/alliance/team/start-alliance.ts';
import type { TeamAllianceChange } from '#domain/alliance/team/team-alliance-change.ts';
import type { Answer, TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import type { DraftLine } from '#domain/alliance/team/agreement.ts';
import type { TeamScope } from '#domain/people/scope.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import type { SaveOutcome } from '#ports/stored.ts';
import { friday, sampleAnswer, sampleLine, sampleVersion, teamId, tenantId } from '../support/sample-team.ts';
import { teamScope } from '../support/scopes.ts';

let teams = 0;

/** A team that no other test has seen. */
export const newScope = (): TeamScope => teamScope(tenantId(1), teamId((teams += 1)));

export const freshAlliance = ({ tenantId: tenant, teamId: team }: TeamScope): TeamAlliance =>
  startAlliance(tenant, team, friday);

type ChangeOf<Kind extends TeamAllianceChange['kind']> = Extract<TeamAllianceChange, { kind: Kind }>;

export const answered = (given: Partial<Answer> = {}): ChangeOf<'answered'> => ({
  kind: 'answered',
  answer: sampleAnswer(given),
});

export const opened: ChangeOf<'opened'> = { kind: 'opened', at: friday };

export const lineWritten = (number: number, given: Partial<DraftLine> = {}): ChangeOf<'line-written'> => ({
  kind: 'line-written',
  line: sampleLine(number, given),
});

export const proposed = (number: number): ChangeOf<'proposed'> => ({
  kind: 'proposed',
  version: sampleVersion(number),
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
