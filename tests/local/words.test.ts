import { describe, expect, test } from '@jest/globals';
import { en } from '#local/messages/en.ts';
import { it as italian } from '#local/messages/it.ts';

const holes = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)/g)].map((match) => match[1]!).toSorted();

describe('the words of the local page', () => {
  test('Italian has every word, with the same places to fill', () => {
    expect(Object.keys(italian)).toEqual(Object.keys(en));
    const differing = Object.entries(en).filter(
      ([key, text]) => holes(text).join() !== holes(italian[key as keyof typeof en]).join(),
    );
    expect(differing).toEqual([]);
  });
});
