import type { CheckInView, PairPromptView, PairVersionView, PairView, PromiseView } from '#contracts/pair-api.ts';
import type { AgreementLine, DraftLine, PairVersion } from '#domain/alliance/pair/pair-agreement.ts';
import { nameOf } from '#domain/alliance/pair/pair-alliance.ts';
import type { CheckIn, PairAlliance, PairPromise } from '#domain/alliance/pair/pair-alliance.ts';
import type { PairReading, PromptReading } from '#domain/alliance/pair/view-for.ts';
import type { SelfScope } from '#domain/people/scope.ts';

/** A reading as the API sends it, field by field: what the domain gains later is not sent by accident. */
export const viewPair = (
  alliance: Pick<PairAlliance, 'id' | 'people' | 'names'>,
  self: SelfScope,
  reading: PairReading,
): PairView => ({
  allianceId: alliance.id,
  me: { personId: self.personId, name: self.name === '' ? nameOf(alliance, self.personId) : self.name },
  other: { personId: reading.other, name: nameOf(alliance, reading.other), former: reading.former },
  standing: reading.standing,
  next: reading.next,
  openness: reading.openness,
  prompts: reading.prompts.map(viewPrompt),
  lines: reading.lines.map(viewDraftLine),
  versions: reading.versions.map(viewVersion),
  rhythm: { checkInWeeks: reading.rhythm.checkInWeeks, reviewOn: reading.rhythm.reviewOn },
  checkIn: viewOpenRound(reading.checkIn),
  checkIns: reading.checkIns.map(({ round, mine, theirs }) => ({
    round,
    mine: viewCheckIn(mine),
    theirs: theirs && viewCheckIn(theirs),
  })),
  promises: reading.promises.map(viewPromise),
  vitality: reading.vitality,
});

const viewPrompt = ({ id, text, hidden, mine, revealed }: PromptReading): PairPromptView => ({
  id,
  text,
  hidden,
  mine: { text: mine.text, ready: mine.ready, revision: mine.revision },
  revealed,
});

const viewLine = ({ id, part, of, text, evidence }: AgreementLine): AgreementLine => ({ id, part, of, text, evidence });

const viewDraftLine = (line: DraftLine): PairView['lines'][number] => ({
  ...viewLine(line),
  revision: line.revision,
  editedBy: line.editedBy,
});

const viewVersion = (version: PairVersion): PairVersionView => ({
  number: version.number,
  lines: version.lines.map(viewLine),
  proposedBy: version.proposedBy,
  proposedAt: version.proposedAt,
  commitments: version.commitments.map(({ personId, at }) => ({ personId, at })),
  inForceSince: version.inForceSince,
});

const viewOpenRound = ({ round, dueOn, mine, other }: PairReading['checkIn']): PairView['checkIn'] => ({
  round,
  dueOn,
  mine: mine && viewCheckIn(mine),
  other,
});

const viewCheckIn = ({ purpose, trust, care, at }: CheckIn): CheckInView => ({ purpose, trust, care, at });

const viewPromise = ({ id, by, text, day, state, revision }: PairPromise): PromiseView => ({
  id,
  by,
  text,
  day,
  state,
  revision,
});
