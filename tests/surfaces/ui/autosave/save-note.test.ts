import { expect, test } from '@jest/globals';
import type { PairClient } from '#contracts/pair-client.ts';
import { makeSaveNote } from '#surfaces/ui/autosave/save-note.ts';

/** A server that keeps one note, and windows of its author. */
const makeServer = () => {
  let kept = '';
  const pairs: Pick<PairClient, 'note' | 'writeNote'> = {
    note: () => Promise.resolve({ kind: 'done', view: { text: kept } }),
    writeNote: (_, { text, over }) => {
      if (kept !== over && kept !== text) return Promise.resolve({ kind: 'refused', code: 'text-has-changed' });
      kept = text;
      return Promise.resolve({ kind: 'done', view: { text } });
    },
  };
  /** Opens a window: it reads the note. */
  const open = (read = kept) => {
    const known: string[] = [];
    const onKnown = ({ text }: { readonly text: string }) => void known.push(text);
    return { known, save: makeSaveNote({ pairs, clock: { now: () => 7 }, onKnown }, 'a', read) };
  };
  return { open, kept: () => kept };
};

const stored = (text: string) => ({ value: { text }, revision: 0 });

test('a note is saved again and again over what was saved before', async () => {
  const server = makeServer();
  const tab = server.open();
  expect(await tab.save({ text: 'Ask' })).toEqual({ kind: 'saved', stored: stored('Ask'), at: 7 });
  expect(await tab.save({ text: 'Ask about Thursday' })).toMatchObject({ kind: 'saved' });
  expect(server.kept()).toBe('Ask about Thursday');
  expect(tab.known).toEqual(['Ask', 'Ask about Thursday']);
});

test('what was written in another window meanwhile stays until its author has chosen', async () => {
  const server = makeServer();
  const [tab, pane] = [server.open(), server.open()];
  await pane.save({ text: 'In the pane' });
  expect(await tab.save({ text: 'In the tab' })).toEqual({ kind: 'conflicted', theirs: stored('In the pane') });
  expect(server.kept()).toBe('In the pane');
  expect(await tab.save({ text: 'Both' })).toMatchObject({ kind: 'saved' });
  expect(server.kept()).toBe('Both');
});

test('what an earlier visit left unsaved takes the place of an empty note alone', async () => {
  const server = makeServer();
  await server.open().save({ text: 'In the pane' });
  expect(await server.open('').save({ text: 'Left behind' })).toMatchObject({ kind: 'conflicted' });
  expect(server.kept()).toBe('In the pane');
});
