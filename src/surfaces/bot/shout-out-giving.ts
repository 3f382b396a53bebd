import { parsePersonId } from '#domain/shared/ids.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { isBlank } from '#domain/shared/text.ts';
import type { ShoutOutText } from '#domain/shout-out/shout-out.ts';
import type { PracticeRefusal } from '#domain/week/practice-decision.ts';
import type { ShoutOutCardKey } from '#messages/shout-out-card/en.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { GiveShoutOut } from '#usecases/shout-out/give-shout-out.ts';
import type { BoardOutcome } from '#usecases/week/change-board.ts';
import { nameOf } from './shout-out-voice.ts';
import type { ShoutOutVoice } from './shout-out-voice.ts';

/** A form as it was sent: whoever was chosen stands in one text, with commas between the ids. */
type SentForm = { readonly id: string; readonly to?: string | undefined } & {
  readonly [Part in keyof ShoutOutText]?: string | undefined;
};

/** A recognition as someone has filled it in. */
export type WrittenShoutOut = ShoutOutText & { readonly id: string; readonly to: readonly PersonId[] };

/** How sending it ended. */
type Giving =
  | { readonly kind: 'given'; readonly names: readonly string[] }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'failed'; readonly outcome: Failure };

export type Failure = Extract<BoardOutcome, { kind: 'refused' | 'busy' }>;

/** The people of an input of a card; what is no id is left out. */
export const peopleIn = (input = ''): readonly PersonId[] => [
  ...new Set(input.split(',').flatMap((one) => parsePersonId(one.trim()) ?? [])),
];

export const readShoutOut = ({ id, to, gesture = '', impact = '', learning = '' }: SentForm): WrittenShoutOut => ({
  id,
  to: peopleIn(to),
  gesture,
  impact,
  learning,
});

/** Gives what was written, the same from wherever the form was sent. */
export const giveWritten = async (
  giveShoutOut: GiveShoutOut,
  open: OpenTeam,
  written: WrittenShoutOut,
  voice: ShoutOutVoice,
): Promise<Giving> => {
  const { to, gesture, impact, learning } = written;
  if (to.length === 0 || [gesture, impact, learning].some(isBlank)) return { kind: 'incomplete' };
  const outcome = await giveShoutOut(open, written);
  return outcome.kind === 'refused' || outcome.kind === 'busy'
    ? { kind: 'failed', outcome }
    : { kind: 'given', names: to.map((person) => nameOf(open.roster, person, voice)) };
};

/** Those that the form itself keeps from happening have no words of their own. */
const refusalKeys: Readonly<Partial<Record<PracticeRefusal, ShoutOutCardKey>>> = {
  'item-is-gone': 'refused.item-is-gone',
  'item-is-closed': 'refused.item-is-closed',
  'not-yours': 'refused.not-yours',
  'not-due': 'refused.not-due',
  'not-in-roster': 'refused.not-in-roster',
  'text-is-too-long': 'refused.text-is-too-long',
  'too-many': 'refused.too-many',
  'practice-is-off': 'refused.practice-is-off',
};

/** Why it could not be done. @param busy what is said when too many change the same thing at once */
export const failureWords = (outcome: Failure, { words }: ShoutOutVoice, busy: string): string =>
  outcome.kind === 'refused' ? words(refusalKeys[outcome.reason] ?? 'refused.other') : busy;
