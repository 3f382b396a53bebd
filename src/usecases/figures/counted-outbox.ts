import type { Figures } from '#ports/figures.ts';
import type { Outbox, PostSubject } from '#ports/outbox.ts';

/**
 * The same outbox; a post whose sender has died is counted once others doubt that it arrived. Where Teams' answer was lost the
 * send itself is counted.
 */
export const countedOutbox = (outbox: Outbox, figures: Figures): Outbox => ({
  ...outbox,
  recordUnknown: async (scope, subject) => {
    await outbox.recordUnknown(scope, subject);
    const request = requestOf(subject);
    if (request !== undefined) figures.note({ kind: 'send', request, outcome: 'unknown' });
  },
});

/** Rituals share the post of their day, which counts once; the card of an invitation is recorded by whoever has sent it. */
const requestOf = (subject: PostSubject): 'post' | 'message' | undefined => {
  if (subject.startsWith('ritual:') || subject.startsWith('invitation:')) return undefined;
  return subject.startsWith('told:') ? 'message' : 'post';
};
