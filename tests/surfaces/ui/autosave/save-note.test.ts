import { expect, test } from '@jest/globals';
import type { PairClient } from '#contracts/pair-client.ts';
import { makeSaveNote } from '#surfaces/ui/autosave/save-note.ts';

/** A server that keeps one note, and two windows of its author that have read it as empty. */
const twoWindows = () => {
  let kept = '';
  const pairs: Pick<PairClient, 'note' | 'writeNote'> = {
    note: () => Promise.resolve({ kind: 'done', view: { text: kept } }),
    writeNote: (_, { text, over }) => {
      if (kept !== over && kept !== text) return Promise.resolve({ kind: 'refused', code: 'text-has-changed' });
      kept = text;
      return Promise.resolve({ kind: 'done', view: { text } });
    },
  };
  const open = () => makeSaveNote({ pairs, clock: { now: () => 7 } }, 'a', '');
  return { tab: open(), pane: open(), kept: () => kept };
};

test('a note is saved again and again over what was saved before', async () => {
  const { tab, kept } = twoWindows();
  await tab({ text: 'Ask' });
  expect(await tab({ text: 'Ask about Thursday' })).toEqual({
    kind: 'saved',
    stored: { value: { text: 'Ask about Thursday' }, revision: 0 },
    at: 7,
  });
  expect(kept()).toBe('Ask about Thursday');
});

test('what was written in another window meanwhile stays until its author has chosen', async () => {
  const { tab, pane, kept } = twoWindows();
  await pane({ text: 'In the pane' });
  expect(await tab({ text: 'In the tab' })).toEqual({
    kind: 'conflicted',
    theirs: { value: { text: 'In the pane' }, revision: 0 },
  });
  expect(kept()).toBe('In the pane');
  expect(await tab({ text: 'Both' })).toMatchObject({ kind: 'saved' });
  expect(kept()).toBe('Both');
});
