import { expect, test } from '@jest/globals';
import type { PairClient } from '#contracts/pair-client.ts';
import { makeNoteField } from '#surfaces/ui/autosave/save-note.ts';

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
  /** Opens a window at an instant: it reads the note. */
  const open = (now: number) => {
    const known: string[] = [];
    const onKnown = ({ text }: { readonly text: string }) => void known.push(text);
    const field = makeNoteField({ pairs, clock: { now: () => now }, onKnown }, 'a');
    return { ...field, known, read: field.stored({ text: kept }).revision };
  };
  return { open, kept: () => kept };
};

test('a note is saved again and again over what was saved before', async () => {
  const server = makeServer();
  const tab = server.open(7);
  const first = await tab.save({ text: 'Ask' }, tab.read);
  expect(first).toEqual({ kind: 'saved', stored: { value: { text: 'Ask' }, revision: 8 }, at: 7 });
  expect(await tab.save({ text: 'Ask about Thursday' }, 8)).toMatchObject({ kind: 'saved' });
  expect(server.kept()).toBe('Ask about Thursday');
  expect(tab.known).toEqual(['Ask', 'Ask about Thursday']);
});

test('what was written in another window meanwhile stays until its author has chosen', async () => {
  const server = makeServer();
  const [tab, pane] = [server.open(7), server.open(9)];
  await pane.save({ text: 'In the pane' }, pane.read);
  const reply = await tab.save({ text: 'In the tab' }, tab.read);
  expect(reply).toEqual({ kind: 'conflicted', theirs: { value: { text: 'In the pane' }, revision: 8 } });
  expect(server.kept()).toBe('In the pane');
  expect(await tab.save({ text: 'Both' }, 8)).toMatchObject({ kind: 'saved' });
  expect(server.kept()).toBe('Both');
});

test('what is read again is a later text where it is another one, and the same where it is not', () => {
  const tab = makeServer().open(7);
  expect(tab.stored({ text: '' }).revision).toBe(tab.read);
  expect(tab.stored({ text: 'In the pane' }).revision).toBeGreaterThan(tab.read);
});

test('what an earlier visit left unsaved takes the place of an empty note alone', async () => {
  const server = makeServer();
  const before = server.open(7);
  const pane = server.open(8);
  await pane.save({ text: 'In the pane' }, pane.read);
  const later = server.open(1000);
  expect(await later.save({ text: 'Left behind' }, before.read)).toMatchObject({ kind: 'conflicted' });
  expect(server.kept()).toBe('In the pane');
});
