import { z } from 'zod';
import { teamIdSchema } from './ids.ts';

export const unsurePostsParams = z.strictObject({ teamId: teamIdSchema });

/** Which post is meant, as {@link UnsurePostView} names it. */
export const unsurePostBody = z.strictObject({ post: z.string().regex(/^[a-z0-9:-]{1,120}$/) });

/**
 * The posts of which nobody can tell whether they are in the channel, with the current week.
 *
 * `POST /api/teams/:teamId/unsure-posts/again` has one posted once more, `POST /api/teams/:teamId/unsure-posts/arrived` takes
 * someone's word that it is there; the reply is what is still unsure.
 */
export type UnsurePostsView = {
  /** Oldest days first, then what has no day. */
  readonly posts: readonly UnsurePostView[];
};

export type UnsurePostView = {
  /** Its name among them. */
  readonly post: string;
} & (
  | { readonly kind: 'welcome' }
  /** What the week asks and tells; `day` is `yyyy-mm-dd` on the team's clock. */
  | { readonly kind: 'rituals'; readonly day: string }
  | { readonly kind: 'proposal'; readonly version: number }
  /** The card about something that someone has told or raised on a day. */
  | { readonly kind: 'victory' | 'dissent'; readonly by: string; readonly on: string }
  /** The card that follows four weeks of a practice, or the one with their story. */
  | { readonly kind: 'four-weeks' | 'four-weeks-story' }
);
