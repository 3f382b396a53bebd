import { waitIn } from './asked-to-wait.ts';
import type { ViewState } from './server-view.ts';

/** What a page knows that is made of two readings: as much as the one that is further behind. */
export const bothViews = <One, Other>(
  one: ViewState<One>,
  other: ViewState<Other>,
): ViewState<readonly [One, Other]> => {
  if (one.kind === 'ready' && other.kind === 'ready')
    return { kind: 'ready', view: [one.view, other.view], stale: one.stale || other.stale, ...waitIn(one, other) };
  const behind = behindFirst.find((kind) => one.kind === kind || other.kind === kind);
  return { kind: behind ?? 'loading', ...waitIn(one, other) };
};

const behindFirst = ['forbidden', 'offline', 'failed', 'loading'] as const;
