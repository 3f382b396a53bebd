import type { NeedView, PromiseView, ReciprocityView } from '#contracts/reciprocity-api.ts';
import type { NeedNoun } from '#domain/reciprocity/decide-need.ts';
import { questionAbout } from '#domain/reciprocity/question-about.ts';
import { isFree } from '#domain/reciprocity/reciprocity.ts';
import type { Need, TeamPromise } from '#domain/reciprocity/reciprocity.ts';
import type { Day } from '#domain/shared/instant.ts';
import { weekOf } from '#domain/shared/week.ts';
import { stoodIn, valuesOf } from '#domain/week/entries.ts';
import type { WeekReading } from '#usecases/week/read-week.ts';

/**
 * Needs, offers and promises of a week. What was asked late in the week before and can still be taken up shows in the
 * current one too; a promise on the page of each week in which it stood.
 */
export const viewReciprocity = (reading: WeekReading): ReciprocityView => ({
  needs: viewNeeds(reading, 'need'),
  offers: viewNeeds(reading, 'offer'),
  promises: stoodIn(reading.around, 'promise', reading.week)
    .filter(({ madeIn }) => madeIn <= reading.week)
    .toSorted((one, other) => one.day.localeCompare(other.day) || one.at - other.at)
    .flatMap((promise) => viewPromise(promise, reading.today) ?? []),
});

const viewNeeds = ({ around, week, today }: WeekReading, noun: NeedNoun): readonly NeedView[] => {
  const promises = new Map(valuesOf(around, 'promise').map((promise) => [promise.id, promise]));
  return valuesOf(around, noun)
    .map((need) => ({ need, promise: promises.get(need.id) }))
    .filter(({ need, promise }) => need.week === week || isStillFree(need, promise, week, today))
    .toSorted((one, other) => one.need.at - other.need.at)
    .map(({ need, promise }) => viewNeed(need, promise, today));
};

const isStillFree = (need: Need, promise: TeamPromise | undefined, week: string, today: Day): boolean =>
  week === weekOf(today) && isFree(promise) && today <= need.until;

const viewNeed = ({ id, by, text, until, revision }: Need, promise: TeamPromise | undefined, today: Day): NeedView => ({
  id,
  by,
  text,
  until,
  revision,
  state: isFree(promise) ? (today <= until ? 'free' : 'over') : 'promised',
  handedBack: promise?.state.kind === 'handed-back' ? { by: promise.by, word: promise.state.word } : undefined,
});

/** What was handed back and came from a need or an offer is with that again. */
const viewPromise = (promise: TeamPromise, today: Day): PromiseView | undefined => {
  const { id, from, by, to, text, day, state, carried, revision } = promise;
  if (state.kind === 'handed-back' && (from?.kind === 'need' || from?.kind === 'offer')) return undefined;
  const question = questionAbout(promise, today);
  return { id, from, by, to, text, day, state: state.kind, word: wordOf(promise), carried, question, revision };
};

const wordOf = ({ state }: TeamPromise): string => {
  if (state.kind === 'to-fix') return state.how;
  return state.kind === 'handed-back' ? state.word : '';
};
