import type { Words } from '#messages/words.ts';
import type { Applied } from './last-act.ts';

type AppliedKey = `changes.${Exclude<Applied['kind'], 'nothing-yet'>}`;

/** Says UTC minutes as a time of day. */
type Times = { readonly time: (minutes: number) => string };

/** What became of the last act on the calendar; nothing before there was one. */
export const sayApplied = (applied: Applied, times: Times, words: Words<AppliedKey>): string => {
  switch (applied.kind) {
    case 'nothing-yet':
      return '';
    case 'applying':
    case 'undoing':
    case 'failed':
      return words(`changes.${applied.kind}`);
    case 'applied':
    case 'undone':
      return words(`changes.${applied.kind}`, { time: times.time(applied.at / 60_000) });
  }
};
