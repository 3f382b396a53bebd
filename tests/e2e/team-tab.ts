import { expect } from '@playwright/test';
import type { FrameLocator, Locator } from '@playwright/test';
import type { Microsoft365Page, SampleName } from './microsoft-365-page.ts';

export const climate = 'What climate do we want to create together?';
export const thrive = 'What would help all of us to thrive?';
export const rules = 'What are our ground rules for conflict, decisions and daily work?';
export const conflict = 'What do we do, step by step, when we disagree or clash?';

export const steps = 'When we clash, step by step';

type LineWords = { readonly text: string; readonly evidence?: string };

/** The tab of the team's alliance, as whoever acts in Teams uses it. */
export class TeamTab {
  private readonly ms: Microsoft365Page;

  constructor(ms: Microsoft365Page) {
    this.ms = ms;
  }

  private get tab(): FrameLocator {
    return this.ms.tab;
  }

  /** From the open channel, in which the tab begins with this week. */
  async open(): Promise<void> {
    await this.ms.openTab();
    await this.openAlliance();
  }

  /** From any page of the tab. */
  async openAlliance(): Promise<void> {
    const pages = this.tab.getByRole('navigation', { name: 'Pages of Alliance' });
    await pages.getByRole('link', { name: 'Alliance', exact: true }).click();
    await expect(this.tab.getByRole('heading', { level: 1 })).toHaveText('Alliance of Field design');
  }

  /** Someone else opens the tab, and goes on to the alliance. */
  async actAs(name: SampleName): Promise<void> {
    await this.ms.actAs(name);
    await this.openAlliance();
  }

  /** One of the page's sections, by its heading. */
  section(name: string | RegExp): Locator {
    return this.tab.getByRole('region', { name, exact: true });
  }

  /** What the lines of a part say that can be edited, in their order. */
  async linesIn(part: string): Promise<readonly string[]> {
    const names = await this.section(part)
      .getByRole('button', { name: /^Edit: / })
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    return names.map((name) => name.replace('Edit: ', ''));
  }

  /** A note, by the words on it. */
  note(text: string): Locator {
    return this.tab.getByRole('listitem').filter({ hasText: text });
  }

  /** Answers a prompt while everyone writes alone. */
  async write(prompt: string, text: string): Promise<void> {
    const saved = this.ms.page.waitForResponse(
      (reply) => /\/answers\/[^/]+$/.test(reply.url()) && (reply.request().postData() ?? '').includes(text),
    );
    await this.tab.getByLabel(prompt).fill(text);
    await this.tab.getByLabel(prompt).blur();
    expect((await saved).status()).toBe(200);
    await expect(this.tab.getByText(/^Saved \d/).first()).toBeVisible();
  }

  async openAnswers(): Promise<void> {
    await this.tab.getByRole('button', { name: 'Open together' }).click();
    await this.tab.getByRole('button', { name: 'Open all answers' }).click();
    await expect(this.tab.getByRole('heading', { name: 'What you wrote' }).first()).toBeVisible();
  }

  /** Puts an answer with something else by its menu, with the keyboard. */
  async put(name: SampleName, prompt: string, choice: string): Promise<void> {
    await this.tab.getByRole('button', { name: `Put with…: ${name}, ${prompt}` }).press('Enter');
    await this.tab.getByRole('menuitem', { name: choice, exact: true }).press('Enter');
  }

  /** In the line that is open for writing. */
  async fillLine({ text, evidence }: LineWords, label: 'Line' | 'Step' = 'Line'): Promise<void> {
    await this.tab.getByLabel(label, { exact: true }).fill(text);
    if (evidence !== undefined) await this.tab.getByLabel('How would we know?').fill(evidence);
  }

  /** Closes the line that is open for writing, once it is saved. */
  async finishLine(): Promise<void> {
    await this.tab.getByRole('button', { name: 'Done', exact: true }).click();
    await expect(this.tab.getByRole('button', { name: 'Done', exact: true })).toHaveCount(0);
  }

  async edit(text: string): Promise<void> {
    await this.tab.getByRole('button', { name: `Edit: ${text}` }).click();
  }

  async addStep(text: string): Promise<void> {
    await this.tab.getByRole('button', { name: `Add a step: ${steps}` }).click();
    await this.fillLine({ text }, 'Step');
    await this.tab.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(this.tab.getByRole('button', { name: `Edit: ${text}` })).toBeVisible();
  }

  async moveUp(text: string): Promise<void> {
    await this.tab.getByRole('button', { name: `More: ${text}` }).click();
    await this.tab.getByRole('menuitem', { name: 'Move up' }).click();
  }

  async propose(): Promise<void> {
    await this.tab.getByRole('button', { name: 'Propose to the team' }).click();
    await expect(this.section('Who has committed')).toBeVisible();
  }

  /** What one can say to a line. */
  stances(line: string): Locator {
    return this.tab.getByRole('radiogroup', { name: `Where you stand on: ${line}` });
  }

  async stand(line: string, stance: 'Support' | 'Can live with it'): Promise<void> {
    const saved = this.ms.page.waitForResponse((reply) => reply.url().endsWith('/position'));
    await this.stances(line).getByRole('radio', { name: stance }).check();
    expect((await saved).status()).toBe(200);
  }

  /** The button that commits; gone once one has. */
  get commitButton(): Locator {
    return this.tab.getByRole('button', { name: 'I commit' });
  }

  async commit(): Promise<void> {
    await this.commitButton.click();
    await expect(this.tab.getByText('You have committed. You need not do anything else.')).toBeVisible();
  }

  /** From any page of the tab. */
  async openCheckIn(): Promise<void> {
    await this.openAlliance();
    const check = this.section('Check-in').getByRole('button', { name: /^(Check in|Open the check-ins)$/ });
    await check.click();
    await expect(this.tab.getByRole('heading', { level: 1, name: /^Check-in of/ })).toBeVisible();
  }

  async checkIn(mark: 'Somewhat' | 'Mostly' | 'Fully', change = ''): Promise<void> {
    for (const question of [/why we work together/, /count on the others/, /care about the results/]) {
      await this.tab.getByRole('radiogroup', { name: question }).getByRole('radio', { name: mark }).check();
    }
    if (change !== '') await this.tab.getByRole('textbox', { name: 'In your own words (optional)' }).fill(change);
    const saved = this.ms.page.waitForResponse((reply) => /\/check-ins\/\d+$/.test(reply.url()));
    await this.tab.getByRole('button', { name: 'Check in', exact: true }).click();
    expect((await saved).status()).toBe(200);
  }
}
