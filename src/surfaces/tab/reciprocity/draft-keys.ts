import type { TeamId } from '#domain/shared/ids.ts';

/** Where the forms about needs, offers and promises keep what is written and not sent. */

/** @param id of the one that is changed; left out for a new one */
export const needDraftKey = (teamId: TeamId, id = 'new'): string => `reciprocity.${teamId}.${id}`;

/** Of a promise that is changed. */
export const promiseDraftKey = (teamId: TeamId, id: string): string => `promise.${teamId}.${id}`;

/** @param start what a new promise began with: the words of one that was handed back */
export const newPromiseDraftKey = (teamId: TeamId, start = ''): string => `promise.${teamId}.new.${start}`;

/** Of what is said when a promise is read again. */
export const readingDraftKey = (promiseId: string, kind: 'to-fix' | 'keep-on' | 'handed-back'): string =>
  `promise.${promiseId}.${kind}`;
