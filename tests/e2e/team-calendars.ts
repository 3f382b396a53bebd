import { people } from '../../src/local/people.ts';
import type { LocalPerson } from '../../src/local/people.ts';
import { memberAt } from '../../src/local/sample/sample-member.ts';
import { moveLocalClock } from './local-time.ts';
import type { SampleName } from './microsoft-365-page.ts';

const json = { 'content-type': 'application/json' };

/** An event past the pages, times in UTC: `2027-03-12T14:00`. */
export type TeamEntry = {
  readonly subject: string;
  readonly start: string;
  readonly end: string;
  /** Whether this product has put it there. */
  readonly isOurs: boolean;
  /** All that Graph says of it, its version included. */
  readonly all: unknown;
};

type GraphEvent = {
  readonly subject: string;
  readonly start: { readonly dateTime: string };
  readonly end: { readonly dateTime: string };
  readonly categories: readonly string[];
};

type Recurring = { readonly days: readonly string[]; readonly from: string; readonly until: string };

/** The sample people's calendars past the pages, each by their own token, and the time that it is for all of them. */
export class TeamCalendars {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  /** Moves everyone's clock. */
  async moveTo(iso: string): Promise<void> {
    await moveLocalClock(this.url, { kind: 'at', instant: Date.parse(iso) });
  }

  /** From now on nobody else sees when they are busy. */
  async close(name: SampleName): Promise<void> {
    await this.post('/local/graph/closed-calendars', { addresses: [personOf(name).address] });
  }

  /** The team keeps field windows, on the clock of a zone. */
  async keepFieldWindows(zone: string): Promise<void> {
    const lead = memberAt(this.url, 0);
    const { practices, language, needsAt, shoutOutsAt, revision: basedOn } = await lead.settings();
    const kept = { practices: [...practices, 'field-windows'], zone, language, needsAt, shoutOutsAt };
    await lead.settle({ ...kept, pausedUntil: null, basedOn });
  }

  /** A meeting of someone's own, on their own clock: `2027-04-02T14:00`. */
  async meet(name: SampleName, subject: string, start: string, end: string): Promise<void> {
    await this.write(name, { subject, ...timesIn(personOf(name), start, end) });
  }

  /** The same on some days of each week, from a day on. */
  async meetWeekly(name: SampleName, subject: string, day: string, { days, from, until }: Recurring): Promise<void> {
    const pattern = { type: 'weekly', interval: 1, daysOfWeek: days, firstDayOfWeek: 'monday' };
    const range = { type: 'noEnd', startDate: day, recurrenceTimeZone: personOf(name).zone };
    const times = timesIn(personOf(name), `${day}T${from}`, `${day}T${until}`);
    await this.write(name, { subject, ...times, recurrence: { pattern, range } });
  }

  /** Everything of someone's between two dates. */
  async entries(name: SampleName, from: string, until: string): Promise<readonly TeamEntry[]> {
    const range = { startDateTime: `${from}T00:00:00Z`, endDateTime: `${until}T00:00:00Z`, $top: '1000' };
    const reply = await this.ask(name, `/me/calendarView?${new URLSearchParams(range).toString()}`);
    // The local Graph answers in Graph's shape.
    const { value } = (await reply.json()) as { readonly value: readonly GraphEvent[] };
    return value.map((event) => ({
      subject: event.subject,
      start: event.start.dateTime.slice(0, 16),
      end: event.end.dateTime.slice(0, 16),
      isOurs: event.categories.includes('Alliance'),
      all: event,
    }));
  }

  private async write(name: SampleName, body: object): Promise<void> {
    await this.ask(name, '/me/events', { method: 'POST', body: JSON.stringify(body) });
  }

  private async ask(name: SampleName, path: string, init: RequestInit = {}): Promise<Response> {
    const signedIn = await this.post('/local/entra/token', { personId: personOf(name).id, audience: 'graph' });
    // Our own sign-in answers in this shape.
    const { accessToken } = (await signedIn.json()) as { readonly accessToken: string };
    const headers = { ...json, authorization: `Bearer ${accessToken}`, prefer: 'outlook.timezone="UTC"' };
    return good(await fetch(`${this.url}/local/graph/v1.0${path}`, { ...init, headers }));
  }

  private async post(path: string, body: object): Promise<Response> {
    return good(await fetch(`${this.url}${path}`, { method: 'POST', headers: json, body: JSON.stringify(body) }));
  }
}

const personOf = (name: SampleName): LocalPerson => {
  const person = people.find((one) => one.name === name);
  if (person === undefined) throw new Error(`${name} has no calendar`);
  return person;
};

const timesIn = ({ zone: timeZone }: LocalPerson, start: string, end: string): object => ({
  start: { dateTime: `${start}:00`, timeZone },
  end: { dateTime: `${end}:00`, timeZone },
});

const good = (reply: Response): Response => {
  if (!reply.ok) throw new Error(`${reply.url} was answered ${String(reply.status)}`);
  return reply;
};
