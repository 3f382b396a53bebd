import type { AgreementLine, DraftLine, PairVersion } from './pair-agreement.ts';
import type {
  CheckIn,
  Openness,
  OwnPrompt,
  PairAnswer,
  PairPromise,
  PairPromptId,
  PairRhythm,
  Standing,
} from './pair-alliance.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';

/** What a decision changes, one fact each, so that a store can write exactly the rows concerned. */
export type PairChange =
  | { readonly kind: 'standing-changed'; readonly standing: Standing }
  /** One of the two goes by another name than the one that is kept. */
  | { readonly kind: 'person-named'; readonly personId: PersonId; readonly name: string }
  /** Mail reaches one of the two at another address than the one that is kept. */
  | { readonly kind: 'person-addressed'; readonly personId: PersonId; readonly address: string }
  | { readonly kind: 'openness-written'; readonly openness: Openness }
  | { readonly kind: 'answer-written'; readonly answer: PairAnswer }
  | { readonly kind: 'prompt-added'; readonly prompt: OwnPrompt }
  | { readonly kind: 'prompts-hidden'; readonly hidden: readonly PairPromptId[] }
  | { readonly kind: 'line-written'; readonly line: DraftLine }
  | { readonly kind: 'line-removed'; readonly id: AgreementLine['id'] }
  | { readonly kind: 'version-proposed'; readonly version: PairVersion }
  | { readonly kind: 'version-committed'; readonly version: number; readonly personId: PersonId; readonly at: Instant }
  | { readonly kind: 'version-in-force'; readonly version: number; readonly at: Instant }
  | { readonly kind: 'rhythm-set'; readonly rhythm: PairRhythm }
  | { readonly kind: 'checked-in'; readonly checkIn: CheckIn }
  | { readonly kind: 'promise-written'; readonly promise: PairPromise }
  /** The words of someone who has left go with them. */
  | { readonly kind: 'words-removed'; readonly of: PersonId };
