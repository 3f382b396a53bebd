import type { PersonId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import { checkInDueOn, checkInOf, isRoundRevealed, openRound } from './check-in-round.ts';
import { nextStep } from './next-step.ts';
import type { DraftLine, PairVersion } from './pair-agreement.ts';
import { otherOf } from './pair-alliance.ts';
import type { CheckIn, PairAlliance, PairPromise, PairPromptId, PairRhythm, Standing } from './pair-alliance.ts';
import { promptsOfPair } from './pair-prompts.ts';
import type { NextStep } from './pair-summary.ts';
import { isRevealed, replyOf, sideOf } from './reply-state.ts';
import type { OtherSide } from './reply-state.ts';
import { standingFor } from './standing-on.ts';
import { vitalityOf } from './vitality.ts';
import type { Vitality } from './vitality.ts';

type Revealed<Text> =
  { readonly kind: 'closed'; readonly other: OtherSide } | { readonly kind: 'open'; readonly theirs: Text };

type OpennessText = { readonly why: string; readonly expectations: string; readonly fears: string };
type Saved = { readonly ready: boolean; readonly revision: number };

export type PromptReading = {
  readonly id: PairPromptId;
  /** The words of a prompt of the pair's own; those of the twelve are in the catalogue. */
  readonly text: string | undefined;
  readonly hidden: boolean;
  readonly mine: Saved & { readonly text: string };
  readonly revealed: Revealed<{ readonly text: string }>;
};

/** A round as someone reads it; `theirs` is `undefined` once the other has left with their words. */
export type RoundReading = {
  readonly round: number;
  readonly mine: CheckIn;
  readonly theirs: CheckIn | undefined;
};

/** An alliance as one of the two may read it: nothing of the other's that is not revealed is in it at all. */
export type PairReading = {
  readonly other: PersonId;
  /** The other has left. */
  readonly former: boolean;
  readonly standing: Standing;
  readonly next: NextStep;
  readonly openness: { readonly mine: Saved & OpennessText; readonly revealed: Revealed<OpennessText> };
  readonly prompts: readonly PromptReading[];
  readonly lines: readonly DraftLine[];
  readonly versions: readonly PairVersion[];
  readonly rhythm: PairRhythm;
  readonly checkIn: {
    readonly round: number;
    readonly dueOn: Day | undefined;
    readonly mine: CheckIn | undefined;
    readonly other: OtherSide;
  };
  /** Revealed rounds, oldest first. */
  readonly checkIns: readonly RoundReading[];
  readonly promises: readonly PairPromise[];
  readonly vitality: Vitality;
};

/** What one of the two may read; only where the alliance is open to them. */
export const viewFor = (alliance: PairAlliance, personId: PersonId, today: Day): PairReading => ({
  other: otherOf(alliance, personId),
  former: alliance.standing.kind === 'left',
  standing: standingFor(alliance, personId, today),
  next: nextStep(alliance, personId, today),
  openness: opennessFor(alliance, personId),
  prompts: promptsOfPair(alliance).map((id) => promptFor(alliance, personId, id)),
  lines: alliance.agreement.lines,
  versions: alliance.agreement.versions,
  rhythm: alliance.rhythm,
  checkIn: checkInFor(alliance, personId),
  checkIns: roundsFor(alliance, personId),
  promises: alliance.promises,
  vitality: vitalityOf(alliance, today),
});

const opennessFor = (alliance: PairAlliance, personId: PersonId): PairReading['openness'] => {
  const mine = replyOf(alliance.openness, personId);
  const theirs = replyOf(alliance.openness, otherOf(alliance, personId));
  const text = textOfOpenness(theirs);
  return {
    mine: { ...textOfOpenness(mine), ready: mine?.ready ?? false, revision: mine?.revision ?? 0 },
    revealed: isRevealed(alliance.openness)
      ? { kind: 'open', theirs: text }
      : { kind: 'closed', other: sideOf(theirs, Object.values(text)) },
  };
};

const textOfOpenness = (openness: OpennessText | undefined): OpennessText => ({
  why: openness?.why ?? '',
  expectations: openness?.expectations ?? '',
  fears: openness?.fears ?? '',
});

const promptFor = (alliance: PairAlliance, personId: PersonId, id: PairPromptId): PromptReading => {
  const answers = alliance.answers.filter(({ promptId }) => promptId === id);
  const mine = replyOf(answers, personId);
  const theirs = replyOf(answers, otherOf(alliance, personId));
  const text = theirs?.text ?? '';
  return {
    id,
    text: alliance.ownPrompts.find((prompt) => prompt.id === id)?.text,
    hidden: alliance.hiddenPrompts.includes(id),
    mine: { text: mine?.text ?? '', ready: mine?.ready ?? false, revision: mine?.revision ?? 0 },
    revealed: isRevealed(answers)
      ? { kind: 'open', theirs: { text } }
      : { kind: 'closed', other: sideOf(theirs, [text]) },
  };
};

const checkInFor = (alliance: PairAlliance, personId: PersonId): PairReading['checkIn'] => {
  const round = openRound(alliance);
  const theirs = checkInOf(alliance, round, otherOf(alliance, personId));
  return {
    round,
    dueOn: checkInDueOn(alliance),
    mine: checkInOf(alliance, round, personId),
    other: theirs === undefined ? 'nothing-yet' : 'ready',
  };
};

const roundsFor = (alliance: PairAlliance, personId: PersonId): readonly RoundReading[] =>
  alliance.checkIns
    .filter((one) => one.personId === personId)
    .filter(({ round }) => alliance.standing.kind === 'left' || isRoundRevealed(alliance, round))
    .map((mine) => ({
      round: mine.round,
      mine,
      theirs: checkInOf(alliance, mine.round, otherOf(alliance, personId)),
    }))
    .toSorted((one, other) => one.round - other.round);
