import type { DraftLine, PairVersion } from '#domain/alliance/pair/pair-agreement.ts';
import type {
  CheckIn,
  Openness,
  OwnPrompt,
  PairAlliance,
  PairAnswer,
  PairPromise,
} from '#domain/alliance/pair/pair-alliance.ts';
import type { PairScope } from '#domain/people/scope.ts';
import { versionLineShape } from './pair-row.ts';
import type { PairRow, PairRowOf } from './pair-row.ts';
import { linesFrom } from './version-lines.ts';

/** The alliance that `head` and `rows`, in the order of their keys, tell of. */
export const readPair = (
  { tenantId, allianceId }: PairScope,
  head: PairRowOf<'pair'>,
  rows: readonly PairRow[],
): PairAlliance => ({
  kind: 'pair',
  id: allianceId,
  tenantId,
  people: [head.personOne, head.personTwo],
  names: [head.nameOne, head.nameTwo],
  addresses: [head.addressOne, head.addressTwo],
  standing: head.standing,
  openness: rows.filter((row) => row.kind === 'openness').map(opennessFrom),
  hiddenPrompts: head.hiddenPrompts,
  ownPrompts: rows.filter((row) => row.kind === 'prompt').map(promptFrom),
  answers: rows.filter((row) => row.kind === 'answer').map(answerFrom),
  agreement: {
    lines: rows.filter((row) => row.kind === 'line').map(lineFrom),
    versions: rows.filter((row) => row.kind === 'version').map((row) => versionFrom(row, rows)),
  },
  rhythm: head.rhythm,
  checkIns: rows.filter((row) => row.kind === 'check-in').map(checkInFrom),
  promises: rows.filter((row) => row.kind === 'promise').map(promiseFrom),
});

const opennessFrom = (row: PairRowOf<'openness'>): Openness => ({
  personId: row.personId,
  why: row.why,
  expectations: row.expectations,
  fears: row.fears,
  ready: row.ready,
  revision: row.revision,
  at: row.at,
});

const promptFrom = ({ id, text, by }: PairRowOf<'prompt'>): OwnPrompt => ({ id, text, by });

const answerFrom = ({ promptId, personId, text, ready, revision, at }: PairRowOf<'answer'>): PairAnswer => ({
  promptId,
  personId,
  text,
  ready,
  revision,
  at,
});

const lineFrom = ({ id, part, of, text, evidence, revision, editedBy }: PairRowOf<'line'>): DraftLine => ({
  id,
  part,
  of,
  text,
  evidence,
  revision,
  editedBy,
});

const versionFrom = (row: PairRowOf<'version'>, rows: readonly PairRow[]): PairVersion => ({
  number: row.version,
  lines: linesFrom(row, versionLineShape),
  proposedBy: row.proposedBy,
  proposedAt: row.proposedAt,
  commitments: rows
    .filter((one) => one.kind === 'commit')
    .filter((one) => one.version === row.version)
    .toSorted((one, other) => one.at - other.at)
    .map(({ personId, at }) => ({ personId, at })),
  inForceSince: rows.filter((one) => one.kind === 'in-force').find((one) => one.version === row.version)?.at,
});

const checkInFrom = ({ round, personId, purpose, trust, care, at }: PairRowOf<'check-in'>): CheckIn => ({
  round,
  personId,
  purpose,
  trust,
  care,
  at,
});

const promiseFrom = ({ id, by, text, day, state, revision }: PairRowOf<'promise'>): PairPromise => ({
  id,
  by,
  text,
  day,
  state,
  revision,
});
