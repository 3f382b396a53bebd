import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';

/** The parts of an agreement between two, in reading order. */
export const pairParts = [
  'roles',
  'qualities',
  'expectations',
  'tone',
  'praise',
  'feedback',
  'stuck',
  'communication',
  'rhythm',
  'prompts',
] as const;
export type PairPart = (typeof pairParts)[number];

/** One line of an agreement. */
export type AgreementLine = {
  /** GUID; the same line keeps it from version to version, so that a difference can be read line by line. */
  readonly id: string;
  readonly part: PairPart;
  /** Whose role, expectation or preference it is; `undefined` for both. */
  readonly of: PersonId | undefined;
  readonly text: string;
  /** "How would we know?" */
  readonly evidence: string;
};

/** A line while it can be edited. */
export type DraftLine = AgreementLine & {
  readonly revision: number;
  readonly editedBy: PersonId;
};

export type PairVersion = {
  /** 1, 2, 3 ... */
  readonly number: number;
  readonly lines: readonly AgreementLine[];
  readonly proposedBy: PersonId;
  readonly proposedAt: Instant;
  readonly commitments: readonly { readonly personId: PersonId; readonly at: Instant }[];
  /** When the second of the two committed. */
  readonly inForceSince: Instant | undefined;
};

export type PairAgreement = {
  /** In the order in which they were added. */
  readonly lines: readonly DraftLine[];
  /** Oldest first. */
  readonly versions: readonly PairVersion[];
};

/** The newest version, committed to or not. */
export const latestVersion = ({ versions }: PairAgreement): PairVersion | undefined => versions.at(-1);

/** The version that holds today: the newest to which both have committed. */
export const versionInForce = ({ versions }: PairAgreement): PairVersion | undefined =>
  versions.findLast(({ inForceSince }) => inForceSince !== undefined);

/** Whether two lines say the same about the same. */
export const isSameLine = (one: AgreementLine, other: AgreementLine): boolean =>
  one.part === other.part && one.of === other.of && one.text === other.text && one.evidence === other.evidence;

/** Whether the lines as they are now say something else than a version. */
export const differsFrom = ({ lines }: PairAgreement, version: PairVersion): boolean =>
  lines.length !== version.lines.length ||
  lines.some((line) => !version.lines.some((old) => old.id === line.id && isSameLine(old, line)));
