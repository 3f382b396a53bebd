import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

export type Weekday = 'Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri';

/** What a person can fill in on an appointment; times are theirs, `09:45`, the date is `2026-11-23`. */
export type AppointmentChange = {
  readonly title?: string;
  readonly date?: string;
  readonly start?: string;
  readonly end?: string;
};

/** The local Outlook as a person works in it: the week, and an appointment that is open. */
export class OutlookPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get form(): Locator {
    return this.page.getByRole('form', { name: 'Appointment' });
  }

  /** The add-in's question before an appointment is sent. */
  get alert(): Locator {
    return this.page.getByRole('dialog', { name: 'Alliance' });
  }

  /** Everything of that title on a day of the week that is shown, by start. */
  on(day: Weekday, title: string): Locator {
    const list = this.page.getByRole('list', { name: new RegExp(`^${day}\\b`) });
    return list.getByRole('button', { name: new RegExp(`^${title}, `) });
  }

  async turnToNextWeek(): Promise<void> {
    await this.page.getByRole('button', { name: 'Week after' }).click();
  }

  async turnToToday(): Promise<void> {
    await this.page.getByRole('button', { name: 'Today' }).click();
  }

  /** A new appointment with one other person. */
  async begin(invited: string, change: AppointmentChange): Promise<void> {
    await this.page.getByRole('button', { name: 'New appointment' }).click();
    await this.form.getByLabel('Invite someone').selectOption({ label: invited });
    await this.fill(change);
  }

  async fill({ title, date, start, end }: AppointmentChange): Promise<void> {
    if (title !== undefined) await this.form.getByLabel('Title', { exact: true }).fill(title);
    if (date !== undefined) await this.form.getByLabel('Date', { exact: true }).fill(date);
    if (start !== undefined) await this.form.getByLabel('Start', { exact: true }).fill(start);
    if (end !== undefined) await this.form.getByLabel('End', { exact: true }).fill(end);
  }

  async send(): Promise<void> {
    await this.form.getByRole('button', { name: 'Send' }).click();
  }

  async expectSaved(): Promise<void> {
    await expect(this.form.getByText(/^Saved in the calendars/)).toBeVisible();
  }

  async close(): Promise<void> {
    await this.form.getByRole('button', { name: 'Back to the calendar' }).click();
    await expect(this.form).toBeHidden();
  }

  /** Opens an appointment, changes it and goes back to the week. */
  async edit(event: Locator, change: AppointmentChange): Promise<void> {
    await event.click();
    await this.fill(change);
    await this.send();
    await this.expectSaved();
    await this.close();
  }

  async delete(event: Locator): Promise<void> {
    await event.click();
    await this.form.getByRole('button', { name: 'Delete' }).click();
    await expect(this.form).toBeHidden();
  }
}
