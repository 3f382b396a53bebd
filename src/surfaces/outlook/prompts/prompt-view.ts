import type { ReactElement } from 'react';
import type { OneToOnePromptId } from '#domain/alliance/one-to-one-prompts.ts';

/** What both views of the prompts show, the organizer's and the attendee's. */
export type PromptView = {
  readonly header: ReactElement;
  /** What else there is to do, at the end of the page. */
  readonly offers: ReactElement;
  /** What stands below a prompt of this meeting, where there is an alliance. */
  readonly answerTo: (id: OneToOnePromptId) => ReactElement | null;
  /** Why a prompt comes up now: when it was last used; empty where that is not known. */
  readonly whyOf: (id: OneToOnePromptId) => string;
  readonly proposed: readonly OneToOnePromptId[];
  /** `undefined` when the invite holds no list of ours. */
  readonly inInvite: readonly OneToOnePromptId[] | undefined;
  /** Whether the proposal knows what was used before. */
  readonly historyKnown: boolean;
};
