import { people } from '../../src/local/people.ts';
import type { LocalPerson } from '../../src/local/people.ts';
import { localNow } from './local-time.ts';
import type { SampleName } from './microsoft-365-page.ts';

/** An event as Graph tells it, times on the clock of Rome. */
export type CalendarEntry = {
  readonly id: string;
  readonly subject: string;
  /** `2026-11-23T09:15` */
  readonly start: string;
  readonly end: string;
  /** Whether this product has put it there. */
  readonly isOurs: boolean;
  /** All that Graph says of it, its version included. */
  readonly all: unknown;
};

type GraphEvent = {
  readonly id: string;
  readonly subject: string;
  readonly start: { readonly dateTime: string };
  readonly end: { readonly dateTime: string };
  readonly categories: readonly string[];
};

const zone = 'Europe/Rome';

/** One of the sample people's calendars, past the pages: with their own token, as any other program would. */
export class GraphCalendar {
  readonly url: string;
  readonly person: LocalPerson;
  /** Always the same range: what is compared would else lose what ends in between. */
  private from: number | undefined;

  constructor(url: string, name: SampleName) {
    const person = people.find((one) => one.name === name);
    if (person === undefined) throw new Error(`${name} has no calendar`);
    this.url = url;
    this.person = person;
  }

  /** Everything in the four weeks from when it is asked for first. */
  async entries(): Promise<readonly CalendarEntry[]> {
    const from = (this.from ??= await localNow(this.url));
    const range = {
      startDateTime: new Date(from).toISOString(),
      endDateTime: new Date(from + 28 * 86_400_000).toISOString(),
      $top: '500',
    };
    const reply = await this.call('GET', `/me/calendarView?${new URLSearchParams(range).toString()}`);
    // The local Graph answers in Graph's shape.
    const { value } = (await reply.json()) as { readonly value: readonly GraphEvent[] };
    return value.map((event) => ({
      id: event.id,
      subject: event.subject,
      start: event.start.dateTime.slice(0, 16),
      end: event.end.dateTime.slice(0, 16),
      isOurs: event.categories.includes('Alliance'),
      all: event,
    }));
  }

  /** Calls a meeting; times are on the clock of Rome. */
  async invite(subject: string, start: string, end: string, guests: readonly SampleName[]): Promise<void> {
    const attendees = guests.map((name) => {
      const { address } = people.find((one) => one.name === name) ?? this.person;
      return { type: 'required', emailAddress: { name, address } };
    });
    const [from, to] = [start, end].map((dateTime) => ({ dateTime: `${dateTime}:00`, timeZone: zone }));
    await this.call('POST', '/me/events', { subject, start: from, end: to, attendees });
  }

  private async call(method: string, path: string, body?: object): Promise<Response> {
    const json = { 'content-type': 'application/json' };
    const asked = JSON.stringify({ personId: this.person.id, audience: 'graph' });
    const signedIn = await fetch(`${this.url}/local/entra/token`, { method: 'POST', headers: json, body: asked });
    // Our own sign-in answers in this shape.
    const { accessToken } = (await signedIn.json()) as { readonly accessToken: string };
    const reply = await fetch(`${this.url}/local/graph/v1.0${path}`, {
      method,
      headers: { ...json, authorization: `Bearer ${accessToken}`, prefer: `outlook.timezone="${zone}"` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!reply.ok) throw new Error(`${method} ${path} was answered ${String(reply.status)}`);
    return reply;
  }
}
