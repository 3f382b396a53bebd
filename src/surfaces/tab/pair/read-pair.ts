import type { PairVersionView, PairView } from '#contracts/pair-api.ts';
import type { AgreementLine, PairPart } from '#domain/alliance/pair/pair-agreement.ts';
import { isSameLine, pairParts } from '#domain/alliance/pair/pair-agreement.ts';
import { versionDifference } from '#domain/alliance/version-difference.ts';

/** The version that holds today. */
export const versionInForce = ({ versions }: PairView): PairVersionView | undefined =>
  versions.findLast(({ inForceSince }) => inForceSince !== undefined);

/** The newest version while the two have not both committed to it. */
export const waitingVersion = ({ versions }: PairView): PairVersionView | undefined => {
  const latest = versions.at(-1);
  return latest?.inForceSince === undefined ? latest : undefined;
};

export const hasCommitted = ({ commitments }: PairVersionView, personId: string): boolean =>
  commitments.some((commitment) => commitment.personId === personId);

/** Whether the lines say something else than what was proposed last, so that proposing them makes sense. */
export const canPropose = ({ lines, versions }: PairView): boolean => {
  const latest = versions.at(-1);
  if (latest === undefined) return lines.length > 0;
  return lines.length > 0 && versionDifference(latest.lines, lines, isSameLine).some(({ kind }) => kind !== 'kept');
};

type PartLines<Line extends AgreementLine> = { readonly part: PairPart; readonly lines: readonly Line[] };

/** Lines under the part that they belong to, in reading order; parts without a line are left out. */
export const linesByPart = <Line extends AgreementLine>(lines: readonly Line[]): readonly PartLines<Line>[] =>
  pairParts
    .map((part) => ({ part, lines: lines.filter((line) => line.part === part) }))
    .filter((group) => group.lines.length > 0);

/** Parts that concern each of the two for themselves. */
const personalParts: readonly PairPart[] = [
  'roles',
  'expectations',
  'tone',
  'praise',
  'feedback',
  'stuck',
  'communication',
];

/** Whether a line of the part may be that of one of the two. */
export const isPersonal = (part: PairPart): boolean => personalParts.includes(part);
