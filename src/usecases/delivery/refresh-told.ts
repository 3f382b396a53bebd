import { dayIn } from '#domain/calendar/zoned-day.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { KeptNews } from '#ports/news-store.ts';
import type { SendQueue, TeamJob, TellingJob, ToldAbout, ToldJob } from '#ports/send-queue.ts';
import type { TeamForDelivery } from '#usecases/people/gate.ts';
import type { SendPace } from '#usecases/limits/send-pace.ts';
import { forEachOf } from '#usecases/ritual/for-each-of.ts';
import { makeSpread } from '#usecases/ritual/spread-jobs.ts';
import { backoffMs, done } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import { drawNews } from './draw-news.ts';
import type { Reader } from './draw-news.ts';
import { readWishes } from './read-wishes.ts';
import { redrawUntilCurrent } from './redraw.ts';
import type { Drawing } from './redraw.ts';
import type { PersonDeliveryNeeds } from './tell-person.ts';

/** Brings every message of someone's up to date that has told them of a thing. Harmless to repeat. */
export const refreshTold = async (
  needs: PersonDeliveryNeeds,
  { tenantId, to, about }: ToldJob,
  attempt: number,
): Promise<Delivery> => {
  const chat = (await needs.personalChats.load(tenantId, to))?.value;
  if (chat === undefined || chat.stoppedAt !== undefined) return done;
  const self = needs.gate.openSelfForDelivery(tenantId, to);
  const listed = await needs.news.list(self);
  const touched = listed.filter(({ job }) => isAbout(job, about));
  if (touched.length === 0) return done;
  const { zone } = await readWishes(needs, { self, chat }, listed);
  const reader = { self, chat, today: dayIn(zone, needs.clock.now()) };
  const isWaiting = touched.some(({ toldOn }) => toldOn === undefined);
  if (isWaiting && (await isBeingWritten(needs, reader))) return { kind: 'waiting', delayMs: backoffMs(attempt) };
  // It may have been told between the two looks, as it was before.
  const kept = isWaiting ? await needs.news.list(self) : listed;
  for (const day of new Set(kept.filter(({ job }) => isAbout(job, about)).map(({ toldOn }) => toldOn))) {
    if (day === undefined) continue;
    const delivery = await redrawDay(needs, reader, { day, kept, attempt });
    if (delivery.kind !== 'done') return delivery;
  }
  return done;
};

/** Then what waits may be in the hands of whoever writes it, as it was before. */
const isBeingWritten = async ({ outbox }: PersonDeliveryNeeds, { self, today }: Reader): Promise<boolean> =>
  (await outbox.load(self, `told:${today}`))?.kind === 'claimed';

type Message = { readonly day: Day; readonly kept: readonly KeptNews[]; readonly attempt: number };

const redrawDay = async (
  needs: PersonDeliveryNeeds,
  reader: Reader,
  { day, kept, attempt }: Message,
): Promise<Delivery> => {
  const entry = await needs.outbox.load(reader.self, `told:${day}`);
  // Unclaimed: whoever writes it reads what is so then. Unknown: there is no id to redraw it by.
  if (entry === undefined || entry.kind === 'unknown') return done;
  if (entry.kind === 'claimed') return { kind: 'waiting', delayMs: backoffMs(attempt) };
  const told = kept.filter(({ toldOn }) => toldOn === day);
  return redrawUntilCurrent(
    () => draw(needs, { ...reader, toldOn: day }, told),
    (card) => needs.directMessages.update(reader.chat, entry.messageId, card),
  );
};

/** The message as it would be written now; of what is no longer so it says no more than that. */
const draw = async (
  needs: PersonDeliveryNeeds,
  reader: Reader,
  told: readonly KeptNews[],
): Promise<Drawing | undefined> => {
  const { renderBoard } = needs;
  const cards = await Promise.all(
    told.map(async ({ job }) => (await drawNews(needs, reader, job))?.card ?? renderBoard.over(reader.chat)),
  );
  const [only] = cards;
  if (only === undefined) return undefined;
  const card = cards.length === 1 ? only : renderBoard.digest(cards, reader.chat);
  return { card, mark: JSON.stringify(card) };
};

const isAbout = (job: TellingJob, about: ToldAbout): boolean => {
  switch (about.kind) {
    case 'item':
      return (
        job.kind === 'tell-person' && job.teamId === about.teamId && job.noun === about.noun && job.id === about.id
      );
    case 'team':
      return job.kind === 'tell-person' && job.teamId === about.teamId;
    case 'between':
      return job.kind === 'tell-dissent' && job.from === about.otherId && job.id === about.id;
  }
};

/** Jobs that are put into the queue at once. */
const jobsAtOnce = 16;

/** Has it done for everyone in the team, in places of their own where they are many. */
export const refreshTeamTold = async (
  { queue, pace }: { readonly queue: SendQueue; readonly pace?: Pick<SendPace, 'delays'> | undefined },
  { roster }: TeamForDelivery,
  { tenantId, teamId, about: what }: Extract<TeamJob, { kind: 'refresh-team-told' }>,
): Promise<Delivery> => {
  const about = what === 'team' ? ({ kind: 'team', teamId } as const) : { kind: 'item' as const, teamId, ...what };
  const jobs = roster.map(({ personId: to }): ToldJob => ({ kind: 'refresh-told', tenantId, to, about }));
  const delayOf = pace && makeSpread(pace, jobs);
  await forEachOf(jobs, jobsAtOnce, async (job) => {
    await queue.add(job, await delayOf?.(tenantId));
  });
  return done;
};
