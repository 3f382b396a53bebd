import type { Mark } from '#domain/alliance/mark.ts';
import type { OneToOnePromptId } from '#domain/alliance/one-to-one-prompts.ts';
import type { PairPart } from '#domain/alliance/pair/pair-agreement.ts';
import type { OwnPromptId, PairPromise, Standing } from '#domain/alliance/pair/pair-alliance.ts';
import type { TeamPart } from '#domain/alliance/team/agreement.ts';
import type { Stance } from '#domain/alliance/team/position.ts';
import type { TeamPromptId } from '#domain/alliance/team/team-prompts.ts';
import type { CalendarSettings } from '#domain/calendar/calendar-settings.ts';
import type { FieldNote } from '#domain/field-window/field-note.ts';
import type { FocusTime } from '#domain/people/focus-times.ts';
import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { Preferences } from '#domain/people/preferences.ts';
import type { TeamPromise } from '#domain/reciprocity/reciprocity.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { RecipientChoice } from '#domain/shout-out/shout-out.ts';
import type { TeamLanguage } from '#domain/team/team.ts';
import type { BoardNoun } from '#domain/week/board.ts';
import type { Practice } from '#domain/week/practice.ts';

/**
 * What a thing says in one field: a text as it was written, several of them, a count, or what is kept as a code. A code says
 * what it is one of, so that whoever shows it to people has the words of every one.
 */
export type OwnValue = string | number | readonly string[] | OwnCode | OwnDetail;

/** One word out of a fixed list. */
export type OwnCode =
  | { readonly kind: 'team-part'; readonly code: TeamPart }
  | { readonly kind: 'pair-part'; readonly code: PairPart }
  | { readonly kind: 'stance'; readonly code: Stance['kind'] }
  | { readonly kind: 'choice'; readonly code: RecipientChoice }
  | { readonly kind: 'promise'; readonly code: TeamPromise['state']['kind'] | PairPromise['state'] }
  | { readonly kind: 'field-note'; readonly code: FieldNote['told']['kind'] }
  | { readonly kind: 'voice'; readonly code: 'turn' | 'later' | 'owed' | 'swap' }
  | { readonly kind: 'practice'; readonly code: Practice }
  | { readonly kind: 'language'; readonly code: TeamLanguage }
  | { readonly kind: 'question'; readonly code: TeamPromptId | OneToOnePromptId };

/** What takes more than a word. */
export type OwnDetail =
  /** Means nothing to people. */
  | { readonly kind: 'id'; readonly id: string }
  /** One that the pair added; `undefined` where it is not there any more. */
  | { readonly kind: 'own-question'; readonly id: OwnPromptId; readonly text: string | undefined }
  | { readonly kind: 'standing'; readonly standing: Standing }
  | { readonly kind: 'mark'; readonly mark: Mark; readonly line?: string }
  | { readonly kind: 'marks'; readonly marks: readonly Mark[] }
  /** Day of the week, 0 = Monday, and minutes since midnight. */
  | { readonly kind: 'weekly'; readonly weekday: number; readonly minute: number; readonly minutes: number }
  | ({ readonly kind: 'time' } & FocusTime)
  /** IANA name. */
  | { readonly kind: 'zone'; readonly zone: string }
  | { readonly kind: 'answers'; readonly answers: readonly OwnAnswer[] }
  | { readonly kind: 'preferences'; readonly preferences: Preferences }
  | { readonly kind: 'calendar'; readonly settings: CalendarSettings }
  /** How the bot reaches someone. */
  | { readonly kind: 'chat'; readonly chat: OwnChat }
  /** What a message is about; `code`: which one. */
  | { readonly kind: 'message'; readonly about: OwnMessage; readonly code: string };

/** Whether a value is several texts. */
export const isTexts = (value: OwnValue): value is readonly string[] => Array.isArray(value);

/** A text, or what someone is to do by a day. */
export type OwnAnswer = { readonly text: string; readonly by?: Day };

export type OwnChat = Omit<PersonalChat, 'name' | 'language' | 'zone'>;

/** A thing on a team's board, or what stands between two. */
export type OwnMessage = BoardNoun | 'personal-dissent' | 'invitation' | 'alliance' | 'joining';
