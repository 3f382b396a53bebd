import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { FrameLocator, Locator, Page } from '@playwright/test';

export type Theme = 'Light' | 'Dark' | 'High contrast';

/** The sample people, the lead first. */
const sampleNames = ['Amara Okafor', 'Giulia Ferri', 'Kenji Mori', 'Lukas Brandt', 'Priya Nair'] as const;
export type SampleName = (typeof sampleNames)[number];

/** The local Microsoft 365 as a person sees it: everything is found by role and name. */
export class Microsoft365Page {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get tab(): FrameLocator {
    return this.page.frameLocator('iframe[title="Alliance"]');
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('iframe[title="Alliance add-in"]');
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

  async show(view: 'Teams' | 'Outlook' | 'Side by side'): Promise<void> {
    await this.page.getByRole('tab', { name: view, exact: true }).click();
  }

  /** Everything on the screen, the frames included, by WCAG 2.2 AA. */
  async expectAccessible(what: string): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    const found = violations.map(({ id, help, nodes }) => ({
      id,
      help,
      at: nodes.map((node) => node.target.join(' ')),
    }));
    expect.soft(found, `axe on ${what}`).toEqual([]);
  }
}
