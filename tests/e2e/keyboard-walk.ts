import { expect } from '@playwright/test';
import type { ElementHandle, Frame, Page } from '@playwright/test';

/** Where Tab has stopped, and what is wrong there. */
type Stop = { readonly name: string; readonly problems: readonly string[] };

/** More stops than any page has: whoever gets that far is trapped. */
const mostStops = 150;

const frameOf = async (page: Page, selector: string): Promise<Frame> => {
  const element = await page.locator(selector).elementHandle({ timeout: 20_000 });
  const frame = await element.contentFrame();
  if (!frame) throw new Error(`no frame at ${selector}`);
  return frame;
};

/**
 * Goes with Tab through everything in a frame and out of it again.
 *
 * Every stop has to look different with the focus than without it, and be in the place where it is drawn: not beside the
 * screen, and under nothing else.
 */
export const walkByKeyboard = async (page: Page, selector: string): Promise<readonly Stop[]> => {
  const frame = await frameOf(page, selector);
  await page.locator(selector).focus();
  await frame.evaluate(beginAtTheTop);
  const stops: Stop[] = [];
  while (stops.length < mostStops) {
    await page.keyboard.press('Tab');
    const active = await activeIn(frame);
    if (active === undefined) return stops;
    stops.push(await lookAt(page, active));
  }
  expect(stops.length, 'Tab comes out of the page again').toBeLessThan(mostStops);
  return stops;
};

/** A page may have put the focus on what it opens with; whoever comes from Teams comes in at its beginning. */
const beginAtTheTop = (): void => {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
};

const activeIn = async (frame: Frame): Promise<ElementHandle<HTMLElement> | undefined> => {
  const handle = await frame.evaluateHandle(() =>
    document.hasFocus() && document.activeElement instanceof HTMLElement && document.activeElement !== document.body
      ? document.activeElement
      : null,
  );
  return handle.asElement() ?? undefined;
};

const lookAt = async (page: Page, active: ElementHandle<HTMLElement>): Promise<Stop> => {
  const name = await active.evaluate((element) =>
    `${element.tagName} ${element.getAttribute('type') ?? ''} ${element.ariaLabel ?? element.textContent}`.slice(0, 60),
  );
  const problems: string[] = [];
  if (!(await active.evaluate(isOnTop))) problems.push('is covered, or beside the screen');
  if (!(await looksFocused(page, active))) problems.push('looks the same with and without the focus');
  return { name, problems };
};

/** Whether what is drawn in the middle of an element is that element, one within it, or what labels it. */
const isOnTop = (element: HTMLElement): boolean => {
  const box = element.getBoundingClientRect();
  const there = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  if (there === null) return false;
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  return [element, ...labels].some((one) => one.contains(there)) || there.contains(element);
};

/** The ring of Fluent stands up to 4 px outside of what it is round; a choice has it round its label. */
const room = 24;

const looksFocused = async (page: Page, active: ElementHandle<HTMLElement>): Promise<boolean> => {
  const box = await active.boundingBox();
  const size = page.viewportSize();
  if (box === null || size === null) return false;
  const [x, y] = [Math.max(0, box.x - room), Math.max(0, box.y - room)];
  const clip = {
    x,
    y,
    width: Math.min(box.x + box.width + room, size.width) - x,
    height: Math.min(box.y + box.height + room, size.height) - y,
  };
  if (clip.width <= 0 || clip.height <= 0) return false;
  const take = (): Promise<Buffer> => page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  const focused = await take();
  // Whoever goes on with Tab goes on from here all the same.
  const isLeft = await active.evaluate((element) => {
    element.blur();
    return document.activeElement !== element;
  });
  // The browser's own button within a date or a time does not let go, nor is it ours to draw.
  return !isLeft || !focused.equals(await take());
};
