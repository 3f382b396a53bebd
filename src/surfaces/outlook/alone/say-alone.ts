import type { PaneKey } from '#messages/pane/en.ts';
import type { Words } from '#messages/words.ts';
import type { Applied } from '../../ui/calendar/last-act.ts';
import { sayApplied } from '../../ui/calendar/say-applied.ts';
import { dotted } from '../../ui/dotted.ts';

type Counts = { readonly created: number; readonly removed: number };

/** What became of a plan that nobody sees: how much of it there was, and how its last act ended. */
export const sayAlone = (
  applied: Applied,
  counts: Counts,
  times: Parameters<typeof sayApplied>[1],
  words: Words<PaneKey>,
): string =>
  dotted([
    words('alone.changes', counts),
    applied.kind === 'failed' ? words('alone.failed') : sayApplied(applied, times, words),
    applied.kind === 'undone' ? words('alone.rests') : undefined,
  ]);
