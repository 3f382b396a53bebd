import { instantIn } from '#domain/calendar/zoned-day.ts';
import { newsOf } from '#domain/dissent/dissent-news.ts';
import { nudgeDay, turnOf } from '#domain/dissent/dissent-turn.ts';
import { decisionOn } from '#domain/dissent/dissent.ts';
import type { Dissent } from '#domain/dissent/dissent.ts';
import { peopleOf } from '#domain/people/roster-member.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import type { DueIndex } from '#ports/due-index.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { BoardOutcome } from '#usecases/week/change-board.ts';

type Needs = { readonly queue: SendQueue; readonly dueIndex: DueIndex };
type TeamDay = { readonly today: Day; readonly zone: string };

/** Minutes since midnight at which a reminder becomes due; whoever is reminded then is reached when they want to be. */
const reminderMinute = 9 * 60;

/**
 * Has the card in the channel redrawn, tells whoever's turn it has become, and sees to it that they are reminded.
 *
 * All of it after the save: what it says is read from what is saved. Should a crash fall between the two, the same act
 * again finds everything saved and does this all the same.
 */
export const followUp = async (
  { queue, dueIndex }: Needs,
  { scope: { tenantId, teamId }, roster }: OpenTeam,
  { today, zone }: TeamDay,
  outcome: BoardOutcome<'dissent'>,
): Promise<void> => {
  const dissent = outcome.kind === 'changed' || outcome.kind === 'unchanged' ? outcome.entry?.value : undefined;
  if (dissent === undefined) return;
  const item = { tenantId, teamId, noun: 'dissent', id: dissent.id } as const;
  const people = peopleOf(roster);
  // The card in the channel tells everyone that it was raised.
  const news = dissent.steps.length === 0 ? [] : newsOf(dissent, people, today);
  const at = reminderAt(dissent, people, today, zone);
  const job = { kind: 'remind-of-dissent', tenantId, teamId, id: dissent.id } as const;
  await Promise.all([
    dissent.revision > 1 && queue.add({ kind: 'refresh-item', ...item }),
    ...news.map(({ to, what }) => queue.add({ kind: 'tell-person', to, what, ...item })),
    at !== undefined && dueIndex.put({ at, tenantId, owner: teamId, name: `dissent:${dissent.id}`, job }),
  ]);
};

/** When whoever's turn it is, or becomes when a trial ends, is to be reminded; `undefined` when it is nobody's. */
export const reminderAt = (
  dissent: Dissent,
  people: readonly PersonId[],
  today: Day,
  zone: string,
): Instant | undefined => {
  const outcome = decisionOn(dissent)?.outcome;
  const day = nudgeDay(turnOf(dissent, people, outcome?.kind === 'trial' ? outcome.until : today));
  return day === undefined ? undefined : instantIn(zone, day, reminderMinute);
};
