import type { ReactElement } from 'react';
import type { OneToOnePromptId } from '#domain/alliance/one-to-one-prompts.ts';

/** What both views of the prompts show, the organizer's and the attendee's. */
export type PromptView = {
  readonly header: ReactElement;
  /** The way to protected focus, at the end of the page. */
  readonly offer: ReactElement;
  readonly proposed: readonly OneToOnePromptId[];
  /** `undefined` when the invite holds no list of ours. */
  readonly inInvite: readonly OneToOnePromptId[] | undefined;
  /** Whether the proposal knows what was used before. */
  readonly historyKnown: boolean;
};
