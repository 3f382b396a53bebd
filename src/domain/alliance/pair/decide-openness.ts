import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { longTextLimit } from '#domain/shared/text.ts';
import type { Openness, PairAlliance } from './pair-alliance.ts';
import { changed, refused, unchanged } from './pair-decision.ts';
import type { PairDecision } from './pair-decision.ts';
import { refusalOfSave, replyOf } from './reply-state.ts';
import { isWritable } from './standing-on.ts';

export type OpennessCommand = {
  readonly personId: PersonId;
  readonly why: string;
  readonly expectations: string;
  readonly fears: string;
  /** Reversible until the other is ready, too. */
  readonly ready: boolean;
  /** Revision of one's own openness that these texts were written over; 0 for none. */
  readonly basedOn: number;
};

/** Whether someone's why, expectations and fears are taken. The second who is ready reveals both. */
export const decideOpenness = (alliance: PairAlliance, command: OpennessCommand, now: Instant): PairDecision => {
  const { basedOn, ...texts } = command;
  if (!isWritable(alliance)) return refused('not-active');
  if ([texts.why, texts.expectations, texts.fears].some((text) => text.length > longTextLimit))
    return refused('text-is-too-long');
  const current = replyOf(alliance.openness, command.personId);
  if (isSame(current, command)) return unchanged;
  const reason = refusalOfSave(alliance.openness, current, command, texts.why);
  if (reason !== undefined) return refused(reason);
  return changed({ kind: 'openness-written', openness: { ...texts, revision: basedOn + 1, at: now } });
};

const isSame = (current: Openness | undefined, { why, expectations, fears, ready }: OpennessCommand): boolean =>
  (current?.why ?? '') === why &&
  (current?.expectations ?? '') === expectations &&
  (current?.fears ?? '') === fears &&
  (current?.ready ?? false) === ready;
