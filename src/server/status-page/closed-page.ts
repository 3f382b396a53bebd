import { html, plainPage } from './plain-html.ts';
import type { Voice } from './status-words.ts';

/** For whoever came without a key that is good: how one gets one. Says nothing of the engine. */
export const closedPage = ({ language, words }: Voice): string =>
  plainPage(language, words('title'), [
    html`<h1>${words('closed.title')}</h1>
      <p>${words('closed.text')}</p>
      <p><code>npm run ops -- status</code></p>`,
  ]);

/** Nobody can be told from anybody else while the keys cannot be read. */
export const unavailablePage = ({ language, words }: Voice): string =>
  plainPage(language, words('title'), [
    html`<h1>${words('unavailable.title')}</h1>
      <p>${words('unavailable.text')}</p>`,
  ]);

/** For whoever came too often within a minute, or shares an address with someone who did. */
export const tooOftenPage = ({ language, words }: Voice, waitMs: number): string =>
  plainPage(language, words('title'), [
    html`<h1>${words('too-often.title')}</h1>
      <p>${words('too-often.text', { count: Math.ceil(waitMs / 1000) })}</p>`,
  ]);
