import type { LocalSession } from '#local/session.ts';
import type { ClockMove } from '../../src/local/clock/local-clock.ts';

const dayMs = 86_400_000;

/** The time that it is in the local Microsoft 365 at `url`, which need not be the computer's. */
export const localNow = async (url: string): Promise<number> => {
  const reply = await fetch(`${url}/local/session`);
  // Our own server answers in this shape.
  const { now } = (await reply.json()) as LocalSession;
  return now;
};

/** The day so many days after today there, as a date field takes it. */
export const localDay = async (url: string, days = 0): Promise<string> =>
  new Date((await localNow(url)) + days * dayMs).toISOString().slice(0, 10);

/** Moves everyone's clock there. */
export const moveLocalClock = async (url: string, move: ClockMove): Promise<void> => {
  const headers = { 'content-type': 'application/json' };
  const reply = await fetch(`${url}/local/clock`, { method: 'POST', headers, body: JSON.stringify(move) });
  if (!reply.ok) throw new Error(`the clock could not be moved: ${String(reply.status)}`);
};
