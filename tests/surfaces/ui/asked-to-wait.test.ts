import { describe, expect, test } from '@jest/globals';
import { uiEn } from '#messages/ui/en.ts';
import { uiIt } from '#messages/ui/it.ts';
import { makeWords } from '#messages/words.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { askedToWait, inSeconds, waitIn } from '#surfaces/ui/asked-to-wait.ts';
import { textOf } from '#surfaces/ui/SaveStatus.tsx';

describe('how long a server asks to wait', () => {
  test('is known by the error of the call, where it has said so', () => {
    expect(askedToWait(new Unavailable('server', 429, 7000))).toEqual({ waitMs: 7000 });
    expect(askedToWait(new Unavailable('server', 503))).toEqual({});
    expect(askedToWait(new Error('a bug'))).toEqual({});
  });

  test('is known of a page by the first of its states that says it', () => {
    expect(waitIn({ kind: 'ready' }, { kind: 'failed', waitMs: 7000 }, { kind: 'failed', waitMs: 1 })).toEqual({
      waitMs: 7000,
    });
    expect(waitIn({ kind: 'failed' })).toEqual({});
  });

  test('is never said to be shorter than it is', () => {
    expect(inSeconds(1)).toBe(1);
    expect(inSeconds(7000)).toBe(7);
    expect(inSeconds(7001)).toBe(8);
  });

  test.each([
    ['en', uiEn, 1000, 'A lot is asked of Alliance just now. Your text is here. We’ll save it in 1 second.'],
    ['en', uiEn, 30_000, 'A lot is asked of Alliance just now. Your text is here. We’ll save it in 30 seconds.'],
    [
      'it',
      uiIt,
      1000,
      'In questo momento Alliance riceve molte richieste. Il tuo testo è qui. Lo salviamo tra 1 secondo.',
    ],
    [
      'it',
      uiIt,
      30_000,
      'In questo momento Alliance riceve molte richieste. Il tuo testo è qui. Lo salviamo tra 30 secondi.',
    ],
  ] as const)('is said below a text, with what becomes of it (%s, %#)', (language, catalogue, waitMs, said) => {
    expect(textOf({ kind: 'failed', waitMs }, makeWords(catalogue, language))).toBe(said);
  });
});
