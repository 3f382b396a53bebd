import type { DissentDecision } from '#domain/dissent/dissent-decision.ts';
import { newsOf } from '#domain/dissent/dissent-news.ts';
import type { Moment } from '#domain/dissent/dissent.ts';
import { withAddressOf } from '#domain/dissent/personal-dissent.ts';
import type { PersonalDissent } from '#domain/dissent/personal-dissent.ts';
import type { PairScope, SelfScope } from '#domain/people/scope.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { PracticeRefusal } from '#domain/week/practice-decision.ts';
import { zoneAtFirst } from '#domain/week/team-settings.ts';
import type { Clock } from '#ports/clock.ts';
import type { DueIndex } from '#ports/due-index.ts';
import type { PersonalDissentStore } from '#ports/personal-dissent-store.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { OpenBetween } from '#usecases/people/gate.ts';
import type { ReadPreferences } from '#usecases/settings/read-preferences.ts';
import { reminderAt } from './follow-up.ts';

/** How an act on a dissent between two ended. */
export type PersonalDissentOutcome =
  | { readonly kind: 'changed' | 'unchanged' }
  | { readonly kind: 'refused'; readonly reason: PracticeRefusal }
  /** The other kept saving in between; nothing of this act is saved. */
  | { readonly kind: 'busy' };

type Act = {
  readonly id: string;
  decide(current: PersonalDissent | undefined, now: Moment): DissentDecision<PersonalDissent>;
};

export type ChangePersonalDissent = (open: OpenBetween, act: Act) => Promise<PersonalDissentOutcome>;

type Needs = {
  readonly personalDissents: PersonalDissentStore;
  readonly readPreferences: ReadPreferences;
  readonly queue: SendQueue;
  readonly dueIndex: DueIndex;
  readonly clock: Clock;
};

const maxTries = 5;

/** Load, decide, save; on a conflict all three again. Then the other is told, and reminded should it stay their turn. */
export const makeChangePersonalDissent =
  (needs: Needs): ChangePersonalDissent =>
  async ({ scope, self }, act) => {
    const now = await momentOf(needs, self);
    for (let tries = 1; tries <= maxTries; tries += 1) {
      const outcome = await tryOnce(needs.personalDissents, { scope, self }, act, now);
      if (outcome.kind === 'busy') continue;
      if (outcome.kind !== 'refused') await followUp(needs, scope, outcome.dissent, now);
      return outcome;
    }
    return { kind: 'busy' };
  };

const momentOf = async ({ readPreferences, clock }: Needs, self: SelfScope): Promise<Moment> => {
  const { today } = await readPreferences(self);
  return { at: clock.now(), on: today };
};

type Tried =
  | { readonly kind: 'changed' | 'unchanged'; readonly dissent: PersonalDissent | undefined }
  | Extract<PersonalDissentOutcome, { kind: 'refused' | 'busy' }>;

const tryOnce = async (
  store: PersonalDissentStore,
  { scope, self }: Pick<OpenBetween, 'scope' | 'self'>,
  act: Act,
  now: Moment,
): Promise<Tried> => {
  const stored = await store.find(scope, act.id);
  const decision = act.decide(stored?.value, now);
  if (decision.kind === 'refused') return decision;
  if (decision.kind === 'unchanged') return { kind: 'unchanged', dissent: stored?.value };
  const dissent = withAddressOf(decision.dissent, self);
  const saved = await (stored === undefined ? store.add(scope, dissent) : store.save(scope, dissent, stored.etag));
  return saved === 'saved' ? { kind: 'changed', dissent } : { kind: 'busy' };
};

/** After the save, as in a team: the same act again does it all the same. */
const followUp = async (
  { queue, dueIndex }: Needs,
  scope: PairScope,
  dissent: PersonalDissent | undefined,
  { on }: Moment,
): Promise<void> => {
  if (dissent === undefined) return;
  const people = [scope.personId, scope.otherId];
  const { tenantId } = scope;
  const telling = (to: PersonId, what: string) =>
    ({ kind: 'tell-dissent', tenantId, to, from: otherOfPair(scope, to), id: dissent.id, what }) as const;
  await Promise.all(newsOf(dissent, people, on).map(({ to, what }) => queue.add(telling(to, what))));
  const toldOf = (to: PersonId) => ({ kind: 'between', otherId: otherOfPair(scope, to), id: dissent.id }) as const;
  if (dissent.revision > 1)
    for (const to of people) await queue.add({ kind: 'refresh-told', tenantId, to, about: toldOf(to) });
  const at = reminderAt(dissent, people, on, zoneAtFirst);
  if (at === undefined) return;
  for (const to of people) {
    const job = telling(to, `nudge-${dissent.steps.length}`);
    await dueIndex.put({ at, tenantId, owner: to, name: `dissent:${dissent.id}`, job });
  }
};

/** The one of the two who is not `personId`. */
const otherOfPair = ({ personId, otherId }: PairScope, of: PersonId): PersonId =>
  of === personId ? otherId : personId;
