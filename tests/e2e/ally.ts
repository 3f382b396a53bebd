import { expect } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { Microsoft365Page } from './microsoft-365-page.ts';
import type { SampleName } from './microsoft-365-page.ts';

/** One of the two of an alliance, in a browser of their own. */
export class Ally {
  readonly ms: Microsoft365Page;
  private readonly home: string;
  private readonly other: SampleName;

  constructor(ms: Microsoft365Page, home: string, other: SampleName) {
    this.ms = ms;
    this.home = home;
    this.other = other;
  }

  /** Loads everything anew, as coming back later does. */
  async openHome(): Promise<void> {
    await this.ms.page.goto(this.home);
    await expect(this.ms.tab.getByRole('heading', { level: 1, name: 'Your alliances' })).toBeVisible();
  }

  async openAlliance(): Promise<void> {
    await this.openHome();
    await this.ms.tab.getByRole('link', { name: new RegExp(`^${this.other}`) }).click();
    await expect(this.ms.tab.getByRole('heading', { level: 1, name: `${this.other} and you` })).toBeVisible();
  }

  async openPart(part: 'Openness' | 'Questions' | 'Agreement' | 'Check-in' | RegExp): Promise<void> {
    await this.openAlliance();
    await this.ms.tab.getByRole('link', { name: part, exact: true }).click();
    await expect(this.ms.tab.getByRole('heading', { level: 1, name: part })).toBeVisible();
  }
}

/** Signs `name` in, at their own Alliance app; `url` is that of the local Microsoft 365. */
export const openAlly = async (browser: Browser, url: string, name: SampleName, other: SampleName): Promise<Ally> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const ms = new Microsoft365Page(await context.newPage());
  await ms.page.goto(`${url}/?view=teams&app=personal&page=/alliances`);
  await ms.actAs(name);
  // The address tells who it is a moment after the page does.
  await expect(ms.page).toHaveURL(/[?&]person=/);
  return new Ally(ms, ms.page.url(), other);
};
