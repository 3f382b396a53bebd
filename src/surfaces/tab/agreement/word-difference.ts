/** A run of a text that stayed, came or went. */
export type WordRun = { readonly kind: 'kept' | 'new' | 'removed'; readonly text: string };

/** How one text became another, word by word; white space belongs to the word before it. */
export const wordDifference = (before: string, after: string): readonly WordRun[] => {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const common = commonLengths(old, now);
  const runs: WordRun[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      runs.push({ kind: 'kept', text: old[i] ?? '' });
      i += 1;
      j += 1;
    } else if (j === now.length || (i < old.length && lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1))) {
      runs.push({ kind: 'removed', text: old[i] ?? '' });
      i += 1;
    } else {
      runs.push({ kind: 'new', text: now[j] ?? '' });
      j += 1;
    }
  }
  return joinRuns(runs);
};

const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*|\s+/gu) ?? [];

/** `[i][j]`: how many words `old` from i on and `now` from j on have in common, in order. */
const commonLengths = (old: readonly string[], now: readonly string[]): readonly (readonly number[])[] => {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row === undefined) continue;
      row[j] =
        old[i] === now[j]
          ? lengthAt(table, i + 1, j + 1) + 1
          : Math.max(lengthAt(table, i + 1, j), lengthAt(table, i, j + 1));
    }
  }
  return table;
};

const lengthAt = (table: readonly (readonly number[])[], i: number, j: number): number => table[i]?.[j] ?? 0;

const joinRuns = (runs: readonly WordRun[]): readonly WordRun[] =>
  runs.reduce<readonly WordRun[]>((joined, run) => {
    const last = joined.at(-1);
    if (last?.kind !== run.kind) return [...joined, run];
    return [...joined.slice(0, -1), { kind: run.kind, text: last.text + run.text }];
  }, []);
