import type { PersonId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import { dueNudges, turnOf } from './dissent-turn.ts';
import { thankedBy } from './dissent.ts';
import type { Dissent, DissentStep } from './dissent.ts';

/**
 * What someone is told: that it is their turn, that it still is, or what was decided. The number is that of the steps
 * until then: each is told once, and only while it is so.
 */
type DissentWhat = `${'turn' | 'nudge' | 'decided'}-${number}`;
type DissentNews = { readonly to: PersonId; readonly what: DissentWhat };

/** Whom to tell of the dissent as it has just become. */
export const newsOf = (dissent: Dissent, people: readonly PersonId[], today: Day): readonly DissentNews[] => {
  const { steps } = dissent;
  const last = steps.at(-1);
  if (last?.kind === 'decision') return decidedNews(dissent, last, people);
  const turn = turnOf(dissent, people, today);
  return (turn?.who ?? []).map((to) => ({ to, what: `turn-${steps.length}` }));
};

/** Whom to remind on this day, who has been silent for some working days. */
export const remindersOf = (dissent: Dissent, people: readonly PersonId[], today: Day): readonly DissentNews[] =>
  dueNudges(dissent, people, today).map(({ to, turn }) => ({ to, what: `nudge-${turn}` }));

/** Whether it is still so: what was put off until someone can be reached may have been overtaken. */
export const isStillNews = (
  dissent: Dissent,
  news: { readonly to: PersonId; readonly what: string },
  people: readonly PersonId[],
  today: Day,
): boolean =>
  [...newsOf(dissent, people, today), ...remindersOf(dissent, people, today)].some(
    ({ to, what }) => to === news.to && what === news.what,
  );

/** Its author; whoever thanked, when its author has withdrawn it. */
const decidedNews = (dissent: Dissent, { by }: DissentStep, people: readonly PersonId[]): readonly DissentNews[] => {
  const to = by === dissent.by ? thankedBy(dissent) : dissent.by;
  return to === undefined || to === by || !people.includes(to) ? [] : [{ to, what: `decided-${dissent.steps.length}` }];
};
