import type { Instant } from '#domain/shared/instant.ts';
import type { Clock } from '#ports/clock.ts';
import type { Stored } from './autosave-state.ts';

/** A text that the server does not hold yet, and the revision it was written over. */
export type UnsavedText = Stored<Readonly<Record<string, string>>>;

/**
 * Keeps what is not saved yet over a reload, an error, a lost sign-in or the end of the tab.
 *
 * In the browser's local storage: for two weeks, for one person, for our origin alone, and a text leaves it as soon as
 * the server holds it. Nothing that is saved, and nothing that anybody else wrote, is ever put there.
 */
export type UnsavedTexts = {
  read(key: string): UnsavedText | undefined;
  keep(key: string, text: UnsavedText): void;
  forget(key: string): void;
  /** Everything that is kept for this person, by key. */
  list(): readonly KeptDraft[];
};

/** A text that waits, and under which key. */
export type KeptDraft = { readonly key: string; readonly text: UnsavedText };

type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

type UnsavedTextsParts = {
  /** `undefined` where the browser forbids it in frames: then memory alone keeps the texts. */
  readonly storage: TextStorage | undefined;
  /** Whose texts these are, the same at every start; `undefined` when nobody says so: then memory alone keeps them. */
  readonly owner: string | undefined;
  /** The device's own, for it has to agree with itself from one start to the next. */
  readonly clock: Clock;
};

/** How long a text waits on the device, in milliseconds. */
const restMs = 14 * 86_400_000;

/** Begins by taking away what has waited too long, whoever wrote it; what others wrote since then stays theirs. */
export const makeUnsavedTexts = ({ storage, owner, clock }: UnsavedTextsParts): UnsavedTexts => {
  if (storage !== undefined) {
    attempt(() => {
      purge(storage, clock.now());
    });
  }
  const own = owner === undefined ? undefined : storage;
  const nameOf = (key: string): string => `${prefix}${encodeURIComponent(owner ?? '')}/${key}`;
  const memory = new Map<string, UnsavedText>();
  const read = (key: string): UnsavedText | undefined =>
    memory.get(key) ??
    parse(
      attempt(() => own?.getItem(nameOf(key))),
      clock.now(),
    )?.text;
  return {
    read,
    list: () => {
      const stored = (own && attempt(() => namesIn(own).filter((name) => name.startsWith(nameOf(''))))) ?? [];
      const keys = new Set([...stored.map((name) => name.slice(nameOf('').length)), ...memory.keys()]);
      return [...keys].toSorted().flatMap((key) => {
        const text = read(key);
        return text === undefined ? [] : [{ key, text }];
      });
    },
    keep: (key, text) => {
      memory.set(key, text);
      const kept: KeptText = { text, keptAt: clock.now() };
      attempt(() => own?.setItem(nameOf(key), JSON.stringify(kept)));
    },
    forget: (key) => {
      memory.delete(key);
      attempt(() => own?.removeItem(nameOf(key)));
    },
  };
};

/** A text as it lies in the storage. */
type KeptText = { readonly text: UnsavedText; readonly keptAt: Instant };

const prefix = 'alliance.unsaved/';

const namesIn = (storage: TextStorage): readonly string[] =>
  Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');

const purge = (storage: TextStorage, now: Instant): void => {
  // Named first: every removal moves those behind it.
  for (const name of namesIn(storage))
    if (name.startsWith(prefix) && parse(storage.getItem(name), now) === undefined) storage.removeItem(name);
};

/** Storage may be full or taken away at any time; memory still holds the text. */
const attempt = <Result>(act: () => Result): Result | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

/** What was kept, unless that is too long ago, or so far ahead that the device's clock has been set back meanwhile. */
const parse = (json: string | null | undefined, now: Instant): KeptText | undefined => {
  if (json === null || json === undefined) return undefined;
  const kept: unknown = attempt(() => JSON.parse(json) as unknown);
  return isKeptText(kept) && Math.abs(now - kept.keptAt) < restMs ? kept : undefined;
};

const isKeptText = (kept: unknown): kept is KeptText =>
  typeof kept === 'object' &&
  kept !== null &&
  'keptAt' in kept &&
  typeof kept.keptAt === 'number' &&
  'text' in kept &&
  isUnsavedText(kept.text);

const isUnsavedText = (kept: unknown): kept is UnsavedText =>
  typeof kept === 'object' &&
  kept !== null &&
  'revision' in kept &&
  typeof kept.revision === 'number' &&
  'value' in kept &&
  typeof kept.value === 'object' &&
  kept.value !== null &&
  Object.values(kept.value).every((part) => typeof part === 'string');
