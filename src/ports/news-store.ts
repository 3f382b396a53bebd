import type { SelfScope } from '#domain/people/scope.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import type { TellingJob } from './send-queue.ts';

/** Something that a person is told once: the job that asks for it. */
export type KeptNews = {
  readonly job: TellingJob;
  readonly since: Instant;
  /** The day whose message it is part of; `undefined` while it waits for one. */
  readonly toldOn: Day | undefined;
};

/** Keeps what a person is to be told, with the person. By ids alone. Rejects with {@link Unavailable} (`storage`). */
export type NewsStore = {
  /** Insert-only: `known` when it was there already, whether it has been told since or not. */
  add(scope: SelfScope, job: TellingJob, since: Instant): Promise<'added' | 'known'>;
  /** In the order in which they came. */
  list(scope: SelfScope): Promise<readonly KeptNews[]>;
  /** Takes note that a day's message holds these, or none does after all. For whoever has claimed that message. */
  assign(scope: SelfScope, news: readonly KeptNews[], toldOn: Day | undefined): Promise<void>;
  /** Harmless to repeat. */
  remove(scope: SelfScope, news: readonly KeptNews[]): Promise<void>;
};
