import type { TransactionAction } from '@azure/data-tables';
import type { TeamAllianceChange } from '#domain/alliance/team/team-alliance-change.ts';
import type { AgreementVersion, Answer, Draft, DraftSection, TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import { teamSections } from '#domain/alliance/team/team-prompts.ts';
import type { TeamSection } from '#domain/alliance/team/team-prompts.ts';
import type { RowOf } from './alliance-row.ts';
import { answerRow, commitRow, draftRow, headRow, inForceRow, versionRow } from './keys.ts';
import { putAction, schemaNumber } from './row.ts';

/** Marks of the rows that a save may replace, by row key. Versions, commitments and "in force" are only ever added. */
export type RowMarks = Readonly<Record<string, string>>;

/** What a write of alliance rows needs to know of the state it is based on. */
export type WriteBase = { readonly partitionKey: string; readonly marks: RowMarks };

/** Every row of an alliance that is not stored yet. */
export const startActions = (partitionKey: string, alliance: TeamAlliance): readonly TransactionAction[] => {
  const { startedAt, openedAt, answers, draft, versions } = alliance;
  const base = { partitionKey, marks: {} };
  const head = { kind: 'head', startedAt, openedAt, revision: 0 } satisfies Omit<RowOf<'head'>, 'schema'>;
  return [
    putAction({ partitionKey, rowKey: headRow }, head, undefined),
    ...answers.map((answer) => answerAction(base, answer)),
    ...(openedAt === undefined ? [] : draftActions(base, draft)),
    ...versions.flatMap((version) => [versionAction(base, version), ...agreementActions(base, version)]),
  ];
};

/** The rows that one change adds or replaces. */
export const changeActions = (base: WriteBase, change: TeamAllianceChange): readonly TransactionAction[] => {
  switch (change.kind) {
    case 'answered':
      return [answerAction(base, change.answer)];
    case 'opened':
      return draftActions(base, change.draft);
    case 'drafted':
      return [draftAction(base, change.section, change.draft)];
    case 'proposed':
      return [versionAction(base, change.version)];
    case 'committed':
      return [commitAction(base, change)];
    case 'came-into-force':
      return [inForceAction(base, change)];
  }
};

/** Touches the head, which its etag allows only once: what makes two saves on the same state exclude one another. */
export const headAction = (
  partitionKey: string,
  etag: string,
  values: Partial<Pick<RowOf<'head'>, 'openedAt' | 'revision'>>,
): TransactionAction => [
  'update',
  { partitionKey, rowKey: headRow, schema: schemaNumber, ...values },
  'Merge',
  { etag },
];

const put = (
  { partitionKey, marks }: WriteBase,
  rowKey: string,
  values: Parameters<typeof putAction>[1],
): TransactionAction => putAction({ partitionKey, rowKey }, values, marks[rowKey]);

const answerAction = (base: WriteBase, answer: Answer): TransactionAction => {
  const values = { kind: 'answer', ...answer } satisfies Omit<RowOf<'answer'>, 'schema'>;
  return put(base, answerRow(answer.promptId, answer.personId), values);
};

const draftActions = (base: WriteBase, draft: Draft): readonly TransactionAction[] =>
  teamSections.map((section) => draftAction(base, section, draft[section]));

const draftAction = (base: WriteBase, section: TeamSection, draft: DraftSection): TransactionAction => {
  const values = { kind: 'draft', section, ...draft } satisfies Omit<RowOf<'draft'>, 'schema'>;
  return put(base, draftRow(section), values);
};

const versionAction = (base: WriteBase, { number, sections, proposedBy, proposedAt }: AgreementVersion) => {
  const values = {
    kind: 'version',
    version: number,
    atmosphereText: sections.atmosphere.text,
    atmosphereEvidence: sections.atmosphere.evidence,
    coResponsibilityText: sections['co-responsibility'].text,
    coResponsibilityEvidence: sections['co-responsibility'].evidence,
    behaviourText: sections.behaviour.text,
    behaviourEvidence: sections.behaviour.evidence,
    proposedBy,
    proposedAt,
  } satisfies Omit<RowOf<'version'>, 'schema'>;
  return put(base, versionRow(number), values);
};

const agreementActions = (base: WriteBase, { number, commitments, inForceSince }: AgreementVersion) => [
  ...commitments.map((commitment) => commitAction(base, { version: number, ...commitment })),
  ...(inForceSince === undefined ? [] : [inForceAction(base, { version: number, at: inForceSince })]),
];

const commitAction = (base: WriteBase, { version, personId, at }: Omit<RowOf<'commit'>, 'schema' | 'kind'>) =>
  put(base, commitRow(version, personId), { kind: 'commit', version, personId, at });

const inForceAction = (base: WriteBase, { version, at }: Omit<RowOf<'in-force'>, 'schema' | 'kind'>) =>
  put(base, inForceRow(version), { kind: 'in-force', version, at });
