import type { Stored } from './autosave-state.ts';

/** A text that the server does not hold yet, and the revision it was written over. */
export type UnsavedText = Stored<Readonly<Record<string, string>>>;

/**
 * Keeps what is not saved yet over a reload, an error or a lost sign-in.
 *
 * In the browser's session storage: it ends with the tab, belongs to our origin alone, and a text leaves it as soon as
 * the server holds it. Nothing that is saved, and nothing that anybody else wrote, is ever put there.
 */
export type UnsavedTexts = {
  read(key: string): UnsavedText | undefined;
  keep(key: string, text: UnsavedText): void;
  forget(key: string): void;
};

type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** @param storage `undefined` where the browser forbids it in frames: then memory alone keeps the texts. */
export const makeUnsavedTexts = (storage: TextStorage | undefined): UnsavedTexts => {
  const memory = new Map<string, UnsavedText>();
  return {
    read: (key) => memory.get(key) ?? parse(attempt(() => storage?.getItem(nameOf(key)))),
    keep: (key, text) => {
      memory.set(key, text);
      attempt(() => storage?.setItem(nameOf(key), JSON.stringify(text)));
    },
    forget: (key) => {
      memory.delete(key);
      attempt(() => storage?.removeItem(nameOf(key)));
    },
  };
};

const nameOf = (key: string): string => `alliance.unsaved.${key}`;

/** Storage may be full or taken away at any time; memory still holds the text. */
const attempt = <Result>(act: () => Result): Result | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

const parse = (json: string | null | undefined): UnsavedText | undefined => {
  if (json === null || json === undefined) return undefined;
  const kept: unknown = attempt(() => JSON.parse(json) as unknown);
  return isUnsavedText(kept) ? kept : undefined;
};

const isUnsavedText = (kept: unknown): kept is UnsavedText =>
  typeof kept === 'object' &&
  kept !== null &&
  'revision' in kept &&
  typeof kept.revision === 'number' &&
  'value' in kept &&
  typeof kept.value === 'object' &&
  kept.value !== null &&
  Object.values(kept.value).every((part) => typeof part === 'string');
