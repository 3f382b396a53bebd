import { expect } from '@playwright/test';
import type { FrameLocator } from '@playwright/test';

type Listening = Window & { said?: string[] };

/** Hears from now on what a screen reader is told in a frame: by Fluent's announcer, and by live regions of its own. */
export const listen = (frame: FrameLocator): Promise<void> =>
  frame.locator('body').evaluate((body) => {
    const said: string[] = ((window as Listening).said = []);
    const hear = (target: Node): void => {
      const element = target instanceof Element ? target : target.parentElement;
      const live = element?.closest('[aria-live], [role="status"], [role="alert"]');
      const text = (live?.textContent ?? '').trim();
      if (text !== '') said.push(text);
    };
    new MutationObserver((changes) => {
      for (const { target } of changes) hear(target);
    }).observe(body, { childList: true, characterData: true, subtree: true });
    // Browsers that have it are told without a region.
    const proto: unknown = Element.prototype;
    if (typeof proto === 'object' && proto !== null && 'ariaNotify' in proto) {
      Object.defineProperty(proto, 'ariaNotify', { value: (text: string) => said.push(text) });
      Object.defineProperty(Document.prototype, 'ariaNotify', { value: (text: string) => said.push(text) });
    }
  });

/** Until a screen reader has been told something of that kind. */
export const expectSaid = async (frame: FrameLocator, what: RegExp): Promise<void> => {
  const heard = (): Promise<string> =>
    frame.locator('body').evaluate(() => ((window as Listening).said ?? []).join(' | '));
  await expect.poll(heard).toMatch(what);
};
