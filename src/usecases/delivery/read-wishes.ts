import type { FocusTime } from '#domain/people/focus-times.ts';
import type { Preferences } from '#domain/people/preferences.ts';
import { zoneAtFirst } from '#domain/week/team-settings.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { FocusTimeStore } from '#ports/focus-time-store.ts';
import type { KeptNews } from '#ports/news-store.ts';
import type { PreferenceStore } from '#ports/preference-store.ts';
import type { Gate } from '#usecases/people/gate.ts';
import { loadPreferences } from '#usecases/settings/load-preferences.ts';
import { loadSettings } from '#usecases/settings/load-settings.ts';
import type { Reader } from './draw-news.ts';

export type WishesNeeds = {
  readonly gate: Gate;
  readonly board: BoardStore;
  readonly preferences: PreferenceStore;
  readonly focusTimes: FocusTimeStore;
};

/** When someone wants to be reached. */
export type Wishes = {
  readonly preferences: Preferences;
  readonly zone: string;
  /** Times that they share, in order; none where they do not want them to count. */
  readonly focus: readonly FocusTime[];
};

export const readWishes = async (
  needs: WishesNeeds,
  { self, chat }: Pick<Reader, 'self' | 'chat'>,
  kept: readonly KeptNews[],
): Promise<Wishes> => {
  const preferences = await loadPreferences(needs.preferences, self);
  return {
    preferences,
    zone: preferences.zone ?? chat.zone ?? (await teamZone(needs, { self }, kept)),
    focus: preferences.sharesFocus ? await needs.focusTimes.load(self) : [],
  };
};

/** The zone of the team that has told them something last. */
const teamZone = async (
  { gate, board }: WishesNeeds,
  { self: { tenantId } }: Pick<Reader, 'self'>,
  kept: readonly KeptNews[],
): Promise<string> => {
  const last = kept.findLast(({ job }) => 'teamId' in job)?.job;
  const open = last && 'teamId' in last ? await gate.openForDelivery(tenantId, last.teamId) : undefined;
  return open?.kind === 'open' ? (await loadSettings(board, open)).zone : zoneAtFirst;
};
