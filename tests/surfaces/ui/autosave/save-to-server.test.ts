import { expect, test } from '@jest/globals';
import type { ApiOutcome } from '#contracts/api-outcome.ts';
import { Unavailable } from '#ports/unavailable.ts';
import type { Stored } from '#surfaces/ui/autosave/autosave-state.ts';
import { saveToServer } from '#surfaces/ui/autosave/save-to-server.ts';

type Page = { readonly note: Stored<string> };

const done = (value: string, revision: number): ApiOutcome<Page> => ({
  kind: 'done',
  view: { note: { value, revision } },
});
const refused = (code: 'text-has-changed' | 'not-active'): ApiOutcome<Page> => ({ kind: 'refused', code });

/** Saves "mine" over revision 1; the server answers with `reply`, and afterwards the page reads `now`. */
const save = async (reply: ApiOutcome<Page>, now: ApiOutcome<Page>) => {
  const accepted: ApiOutcome<Page>[] = [];
  const outcome = await saveToServer<Page, string>({
    send: (text, basedOn) => (text === 'mine' && basedOn === 1 ? Promise.resolve(reply) : Promise.reject(new Error())),
    read: ({ note }) => note,
    cache: { accept: (one) => void accepted.push(one), reload: () => Promise.resolve(now) },
    clock: { now: () => 7 },
  })('mine', 1);
  return { outcome, accepted };
};

test('what the server took is saved, and stands on the page', async () => {
  const { outcome, accepted } = await save(done('mine', 2), done('unread', 9));
  expect(outcome).toEqual({ kind: 'saved', stored: { value: 'mine', revision: 2 }, at: 7 });
  expect(accepted).toEqual([done('mine', 2)]);
});

test('a text that was saved elsewhere meanwhile is a conflict with what the server holds now', async () => {
  const { outcome } = await save(refused('text-has-changed'), done('theirs', 3));
  expect(outcome).toEqual({ kind: 'conflicted', theirs: { value: 'theirs', revision: 3 } });
});

test('any other refusal is told as it is', async () => {
  expect((await save(refused('not-active'), done('theirs', 3))).outcome).toEqual(refused('not-active'));
});

test('a conflict that cannot be read any more is a refusal', async () => {
  const { outcome } = await save(refused('text-has-changed'), refused('not-active'));
  expect(outcome).toEqual(refused('text-has-changed'));
});

test('a server that does not answer is for the caller to wait for', async () => {
  const saving = saveToServer<Page, string>({
    send: () => Promise.reject(new Unavailable('server', 503)),
    read: ({ note }) => note,
    cache: { accept: () => undefined, reload: () => Promise.resolve(done('theirs', 3)) },
    clock: { now: () => 7 },
  })('mine', 1);
  await expect(saving).rejects.toBeInstanceOf(Unavailable);
});
