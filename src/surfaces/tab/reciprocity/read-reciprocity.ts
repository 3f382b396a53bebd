import type { NeedView, PromiseView } from '#contracts/reciprocity-api.ts';
import type { WeekView } from '#contracts/week-api.ts';
import type { ReadingAct } from '#domain/reciprocity/decide-reading.ts';

type Members = WeekView['team']['members'];

/** Who has taken up a need or an offer, as far as its promise is on this page. */
export const takerOf = (need: NeedView, promises: readonly PromiseView[]): string | undefined => {
  const promise = promises.find(({ id }) => id === need.id);
  return promise?.by === need.by ? promise.to : promise?.by;
};

/** What can be done with a promise, in the order in which it is offered; what it is asked about comes first. */
export type PromiseAct = ReadingAct['kind'] | 'change' | 'take';

type Reader = { readonly me: string | undefined; readonly members: Members; readonly today: string };

/** What someone can do with a promise; the first two are buttons, the others in a menu. */
export const actsOn = (promise: PromiseView, reader: Reader): readonly PromiseAct[] => {
  const { by, to, day, state, carried } = promise;
  const { me, members, today } = reader;
  const isBy = me === undefined || me === by || !members.some(({ personId }) => personId === by);
  if (state === 'handed-back') return me === by ? [] : ['take'];
  if (!isBy && to !== undefined && to !== me) return [];
  if (state === 'kept' || state === 'let-go') return ['open-again'];
  const onward = carried > 0 ? 'keep-on' : 'to-fix';
  return [
    'kept',
    onward,
    ...(isBy ? (['handed-back'] as const) : []),
    'let-go',
    ...((me === undefined || me === by) && day >= today ? (['change'] as const) : []),
  ];
};
