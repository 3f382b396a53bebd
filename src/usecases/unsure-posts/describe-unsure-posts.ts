import { followedBy } from '#domain/challenge/challenge.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { Unsettled } from '#ports/outbox.ts';
import { findForCard } from '#usecases/challenge/find-for-card.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import { loadSettings } from '#usecases/settings/load-settings.ts';
import { findUnsurePosts } from './find-unsure-posts.ts';
import type { UnsureItem, UnsurePost, UnsurePostOf } from './unsure-post.ts';

/**
 * Tells which posts in the team's channel may or may not be there, out of what its outbox says of them. Of what is not
 * worth a post any more, as a newer one has taken its place or what it was about is gone, nobody is asked. Where all has
 * arrived, as nearly always, nothing is read.
 */
export type DescribeUnsurePosts = (open: OpenTeam, unsettled: Unsettled) => Promise<readonly UnsurePostOf[]>;

type Needs = { readonly board: BoardStore; readonly alliances: AllianceStore; readonly clock: Clock };

export const makeDescribeUnsurePosts =
  (needs: Needs): DescribeUnsurePosts =>
  async (open, unsettled) => {
    if (unsettled.size === 0) return [];
    const found = findUnsurePosts(unsettled, await loadSettings(needs.board, open), needs.clock.now());
    return (await Promise.all(found.map((post) => describe(needs, open, post)))).flatMap((post) => post ?? []);
  };

const describe = async (needs: Needs, open: OpenTeam, post: UnsurePost): Promise<UnsurePostOf | undefined> => {
  switch (post.kind) {
    case 'rituals':
    case 'welcome':
      return post;
    case 'proposal':
      return (await newestVersion(needs, open)) === post.version ? post : undefined;
    case 'item':
      return describeItem(post, (await findForCard(needs.board, open.scope, post))?.value);
  }
};

const newestVersion = async ({ alliances }: Needs, { scope }: OpenTeam): Promise<number | undefined> =>
  (await alliances.loadOfTeam(scope))?.value.versions.at(-1)?.number;

const describeItem = (item: UnsureItem, entry: BoardEntry | undefined): UnsurePostOf | undefined => {
  if (entry?.noun === 'victory') {
    const { by, on, posted } = entry.value;
    return posted ? { ...item, noun: entry.noun, by, on } : undefined;
  }
  if (entry?.noun === 'dissent') return { ...item, noun: entry.noun, by: entry.value.by, on: entry.value.raised.on };
  if (entry?.noun !== 'challenge') return undefined;
  return { ...item, noun: entry.noun, is: followedBy(item.id) === undefined ? 'story' : 'course' };
};
