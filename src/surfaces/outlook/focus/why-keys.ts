import type { PaneKey } from '#messages/pane/en.ts';

/** What is said of the calendar before it is asked for; nothing of who learns of it while the choice is not known. */
export const whyKeys = (sharesFocus: boolean | undefined): readonly PaneKey[] =>
  sharesFocus === undefined ? ['focus.why'] : ['focus.why', sharesFocus ? 'focus.shares' : 'focus.stays'];
