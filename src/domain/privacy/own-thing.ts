import type { PersonId, TeamId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import type { Week } from '#domain/shared/week.ts';
import type { OwnValue } from './own-value.ts';

/** Kinds of things that someone has in the product: what they get a copy of, in the order of that copy. */
export const ownNouns = [
  'preferences',
  'calendar-settings',
  'focus-time',
  'chat',
  'team',
  'alliance',
  'openness',
  'alliance-answer',
  'own-prompt',
  'alliance-check-in',
  'alliance-promise',
  'note',
  'agreement-line',
  'agreement-version',
  'commitment',
  'facilitator',
  'team-answer',
  'position',
  'team-check-in',
  'shout-out-given',
  'shout-out-received',
  'voice',
  'need',
  'offer',
  'promise',
  'promise-received',
  'dissent',
  'dissent-answer',
  'personal-dissent',
  'victory',
  'field-window',
  'field-note',
  'team-window',
  'challenge',
  'prompt-use',
  'message',
] as const;
export type OwnNoun = (typeof ownNouns)[number];

/** What a thing says, by the name of the field. */
export const ownFields = [
  'text',
  'evidence',
  'why',
  'expectations',
  'fears',
  'prompt',
  'part',
  'version',
  'round',
  'purpose',
  'trust',
  'care',
  'change',
  'stance',
  'reason',
  'proposal',
  'gesture',
  'impact',
  'learning',
  'choice',
  'problem',
  'action',
  'result',
  'repeat',
  'fact',
  'steps',
  'seen',
  'asked',
  'obstacle',
  'state',
  'word',
  'mark',
  'practice',
  'story',
  'time',
  'zone',
  'name',
  'address',
  'language',
  'settings',
  'conversation',
  'what',
] as const;
type OwnField = (typeof ownFields)[number];

/** One thing that is kept about someone: their own words, and of others' only what they may read anyway. */
export type OwnThing = {
  readonly noun: OwnNoun;
  readonly teamId?: TeamId | undefined;
  /** Whom it is from, where that is somebody else. */
  readonly by?: PersonId | undefined;
  readonly to?: readonly PersonId[] | undefined;
  readonly at?: Instant | undefined;
  readonly day?: Day | undefined;
  readonly week?: Week | undefined;
  readonly fields: OwnFields;
};

export type OwnFields = Partial<Readonly<Record<OwnField, OwnValue>>>;
