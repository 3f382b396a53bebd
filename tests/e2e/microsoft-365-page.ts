import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { FrameLocator, Locator, Page } from '@playwright/test';

export type Theme = 'Light' | 'Dark' | 'High contrast';

/** The sample people, the lead first; the last is not in the team at the beginning. */
export type SampleName = 'Amara Okafor' | 'Giulia Ferri' | 'Kenji Mori' | 'Lukas Brandt' | 'Priya Nair' | 'Noor Haddad';

/** How the local clock can be moved. */
type ClockMove = 'One week later' | 'Four weeks later' | 'Next Monday, 9:00' | 'Next Friday, 15:00';

const tabFrame = 'iframe[title="Alliance"]';
const paneFrame = 'iframe[title="Alliance add-in"]';
const ourFrames = [tabFrame, paneFrame, 'iframe[title="Settings of the Alliance tab"]'];

/** What is left of the clock's name without its time. */
const dayOf = (name: string | null): string | undefined => name?.replace(/\d{2}:\d{2}$/, '');

/** The local Microsoft 365 as a person sees it: everything is found by role and name. */
export class Microsoft365Page {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get tab(): FrameLocator {
    return this.page.frameLocator(tabFrame);
  }

  get pane(): FrameLocator {
    return this.page.frameLocator(paneFrame);
  }

  get posts(): Locator {
    return this.page.getByRole('article', { name: 'Post by Alliance' });
  }

  async actAs(name: SampleName): Promise<void> {
    await this.page.getByLabel('Person').selectOption({ label: name });
  }

  async theme(theme: Theme): Promise<void> {
    await this.page.getByLabel('Theme').selectOption({ label: theme });
  }

  async openTab(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Alliance', exact: true }).click();
  }

  async openPosts(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Posts' }).click();
  }

  /** Adds the tab to the open channel. */
  async addTab(): Promise<void> {
    await this.page.getByRole('button', { name: 'Add the Alliance tab' }).click();
    await this.page.getByRole('button', { name: 'Save' }).click();
    await expect(this.tab.getByRole('heading', { level: 1 })).toBeVisible();
  }

  async openChannel(name: string): Promise<void> {
    const rail = this.page.getByRole('navigation', { name: 'Teams and channels' });
    await rail.getByRole('button', { name }).click();
  }

  async addToTeam(name: SampleName): Promise<void> {
    await this.changeTeam(`Add ${name} to the team`, `Remove ${name} from the team`);
  }

  async removeFromTeam(name: SampleName): Promise<void> {
    await this.changeTeam(`Remove ${name} from the team`, `Add ${name} to the team`);
  }

  private async changeTeam(act: string, undo: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Manage team' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name: act }).click();
    await expect(dialog.getByRole('button', { name: undo })).toBeVisible();
    await dialog.getByRole('button', { name: 'Done' }).click();
  }

  /** Moves the local clock so many times. */
  async moveClock(move: ClockMove, times = 1): Promise<void> {
    for (let done = 0; done < times; done += 1) {
      const clock = this.page.getByRole('button', { name: /^Clock: / });
      const before = dayOf(await clock.getAttribute('aria-label'));
      await clock.click();
      await this.page.getByRole('button', { name: move }).click();
      // By itself its time changes, too; each of the moves leads to another day.
      await expect.poll(async () => dayOf(await clock.getAttribute('aria-label'))).not.toBe(before);
    }
  }

  /** One's own Alliance app, at its tab. */
  async openPersonalApp(): Promise<void> {
    const rail = this.page.getByRole('navigation', { name: 'Teams and channels' });
    await rail.getByRole('button', { name: 'Alliance', exact: true }).click();
    await this.openTab();
  }

  async addPersonalApp(): Promise<void> {
    const rail = this.page.getByRole('navigation', { name: 'Teams and channels' });
    await rail.getByRole('button', { name: 'Alliance', exact: true }).click();
    await this.page.getByRole('button', { name: 'Add Alliance for yourself' }).click();
  }

  async openChat(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Chat', exact: true }).click();
  }

  /** In the people picker that a tab has asked for. */
  async choosePerson(name: SampleName): Promise<void> {
    const picker = this.page.getByRole('dialog');
    await picker.getByRole('radio', { name }).check();
    await picker.getByRole('button', { name: 'Choose' }).click();
  }

  async show(view: 'Teams' | 'Outlook' | 'Side by side'): Promise<void> {
    await this.page.getByRole('tab', { name: view, exact: true }).click();
  }

  /** Makes the window so small that the tab in it is as wide as a small phone. */
  async narrow(): Promise<void> {
    await this.page.setViewportSize({ width: 400, height: 800 });
    const frame = await this.page.locator(tabFrame).boundingBox();
    await this.page.setViewportSize({ width: 320 + 400 - (frame?.width ?? 400), height: 800 });
  }

  /** Nothing of the tab stands beside a small phone's screen. */
  async expectNarrow(): Promise<void> {
    const widths = (): Promise<{ readonly room: number; readonly beside: number }> =>
      this.tab
        .locator('html')
        .evaluate(({ scrollWidth, clientWidth }) => ({ room: clientWidth, beside: scrollWidth - clientWidth }));
    // A page lays itself out anew when its window changes.
    await expect.configure({ soft: true }).poll(widths).toEqual({ room: 320, beside: 0 });
  }

  /** Until nothing of the tab is still to come. */
  async expectLoaded(): Promise<void> {
    await expect(this.tab.getByRole('region').first()).toBeVisible();
    // For its first second what stands for the rest keeps its place unseen.
    await expect(this.tab.getByRole('progressbar', { includeHidden: true })).toHaveCount(0);
  }

  /** Everything on the screen, the frames included, by every rule: WCAG 2.2 AA and good practice. */
  async expectAccessible(what: string): Promise<void> {
    await this.atRest();
    // axe leaves the size of targets, which is part of 2.2 AA, off unless it is asked for.
    const axe = new AxeBuilder({ page: this.page }).options({ rules: { 'target-size': { enabled: true } } });
    const { violations } = await axe.analyze();
    const found = violations.map(({ id, help, nodes }) => ({
      id,
      help,
      at: nodes.map((node) => node.target.join(' ')),
    }));
    expect.soft(found, `axe on ${what}`).toEqual([]);
  }

  /** Until nothing fades or slides any more: a colour on its way to another is nobody's to judge. */
  private async atRest(): Promise<void> {
    for (const frame of this.page.frames())
      await frame.evaluate(restOfAnimations).catch((error: unknown) => {
        // What is gone is at rest.
        if (!frame.isDetached()) throw error;
      });
  }

  /** The same in each of the themes of Teams; the light one stays on. */
  async expectAccessibleInEveryTheme(what: string): Promise<void> {
    for (const theme of ['Dark', 'High contrast', 'Light'] as const) {
      await this.turn(theme);
      await this.expectAccessible(`${what}, ${theme.toLowerCase()}`);
    }
  }

  /** Until everything of ours on the screen, too, wears the theme. */
  private async turn(theme: Theme): Promise<void> {
    await this.theme(theme);
    const surface = await this.surfaceOf(this.page);
    for (const frame of ourFrames) {
      if ((await this.page.locator(frame).count()) === 0) continue;
      await expect.poll(() => this.surfaceOf(this.page.frameLocator(frame))).toBe(surface);
    }
  }

  /** The colour of surfaces in the theme that is on. */
  private async surfaceOf(place: Page | FrameLocator): Promise<string> {
    const provider = place.locator('.fui-FluentProvider').first();
    return await provider.evaluate((element) =>
      getComputedStyle(element).getPropertyValue('--colorNeutralBackground1').trim(),
    );
  }
}

/** In the page: the end of every animation that has one (a spinner's has none). */
async function restOfAnimations(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
  await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
}
