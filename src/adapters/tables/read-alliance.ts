import { emptyDraft } from '#domain/alliance/team/start-alliance.ts';
import type { AgreementVersion, Answer, Draft, DraftSection, TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import type { TeamScope } from '#domain/people/scope.ts';
import { teamAllianceId } from '#domain/shared/ids.ts';
import type { AllianceRow, RowOf } from './alliance-row.ts';

/** The alliance that `rows`, in the order of their keys, tell of; `undefined` without a head. */
export const readAlliance = (scope: TeamScope, rows: readonly AllianceRow[]): TeamAlliance | undefined => {
  const head = rows.find((row) => row.kind === 'head');
  if (head === undefined) return undefined;
  const { tenantId, teamId } = scope;
  return {
    kind: 'team',
    id: teamAllianceId(teamId),
    tenantId,
    teamId,
    startedAt: head.startedAt,
    openedAt: head.openedAt,
    answers: rows.filter((row) => row.kind === 'answer').map(answerFrom),
    draft: rows.filter((row) => row.kind === 'draft').reduce(withSection, emptyDraft),
    versions: rows.filter((row) => row.kind === 'version').map((row) => versionFrom(row, rows)),
  };
};

const answerFrom = ({ promptId, personId, text, revision, at }: RowOf<'answer'>): Answer => ({
  promptId,
  personId,
  text,
  revision,
  at,
});

const withSection = (draft: Draft, { section, text, evidence, revision, editedBy }: RowOf<'draft'>): Draft => {
  const read: DraftSection = { text, evidence, revision, editedBy };
  return { ...draft, [section]: read };
};

const versionFrom = (row: RowOf<'version'>, rows: readonly AllianceRow[]): AgreementVersion => ({
  number: row.version,
  sections: {
    atmosphere: { text: row.atmosphereText, evidence: row.atmosphereEvidence },
    'co-responsibility': { text: row.coResponsibilityText, evidence: row.coResponsibilityEvidence },
    behaviour: { text: row.behaviourText, evidence: row.behaviourEvidence },
  },
  proposedBy: row.proposedBy,
  proposedAt: row.proposedAt,
  commitments: rows
    .filter((one) => one.kind === 'commit')
    .filter((one) => one.version === row.version)
    .toSorted((one, other) => one.at - other.at)
    .map(({ personId, at }) => ({ personId, at })),
  inForceSince: rows.filter((one) => one.kind === 'in-force').find((one) => one.version === row.version)?.at,
});
