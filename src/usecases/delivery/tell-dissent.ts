import { dayIn } from '#domain/calendar/zoned-day.ts';
import { isStillNews } from '#domain/dissent/dissent-news.ts';
import { mayTellAt } from '#domain/people/when-to-tell.ts';
import { zoneAtFirst } from '#domain/week/team-settings.ts';
import type { Clock } from '#ports/clock.ts';
import type { DirectMessages } from '#ports/direct-messages.ts';
import type { DueIndex } from '#ports/due-index.ts';
import type { PersonalChatStore } from '#ports/personal-chat-store.ts';
import type { PersonalDissentStore } from '#ports/personal-dissent-store.ts';
import type { PreferenceStore } from '#ports/preference-store.ts';
import type { DissentJob } from '#ports/send-queue.ts';
import type { Gate } from '#usecases/people/gate.ts';
import { loadPreferences } from '#usecases/settings/load-preferences.ts';
import { done } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import type { RenderDirectPost } from './direct-post.ts';
import type { SendPost } from './send-post.ts';

export type DissentDeliveryNeeds = {
  readonly gate: Gate;
  readonly personalDissents: PersonalDissentStore;
  readonly personalChats: PersonalChatStore;
  readonly preferences: PreferenceStore;
  readonly dueIndex: DueIndex;
  readonly directMessages: DirectMessages;
  readonly renderDirectPost: RenderDirectPost;
  readonly clock: Clock;
};

type Needs = DissentDeliveryNeeds & { readonly sendPost: SendPost };

/**
 * Tells one of two of what stands between them, in their own chat with the bot and nowhere else, when they want to be
 * reached. It is a word from one person to another, like an invitation: it has a message of its own. Whoever has no chat
 * finds it in the tab; what has been overtaken in the meantime is not told.
 */
export const tellDissent = async (needs: Needs, job: DissentJob, attempt: number): Promise<Delivery> => {
  const { tenantId, to, from, id, what } = job;
  const chat = (await needs.personalChats.load(tenantId, to))?.value;
  if (chat === undefined || chat.stoppedAt !== undefined) return done;
  const self = needs.gate.openSelfForDelivery(tenantId, to);
  const open = await needs.gate.openPairWith(self, from);
  if (open.kind === 'closed') return done;
  const preferences = await loadPreferences(needs.preferences, self);
  const zone = preferences.zone ?? zoneAtFirst;
  const now = needs.clock.now();
  const at = mayTellAt({ ...preferences, frequency: urgent(preferences.frequency) }, zone, now, firstOfDay);
  if (at === undefined) return done;
  const dissent = (await needs.personalDissents.find(open.scope, id))?.value;
  const today = dayIn(zone, now);
  if (dissent === undefined || !isStillNews(dissent, { to, what }, [to, from], today)) return done;
  if (at > now) {
    await needs.dueIndex.put({ at, tenantId, owner: to, name: `dissent:${id}:${what}`, job });
    return done;
  }
  const reader = { personId: to, language: chat.language };
  const posting = await needs.sendPost({
    scope: open.scope,
    subject: `dissent:${id}:${to}:${what}`,
    attempt,
    compose: () => Promise.resolve(needs.renderDirectPost({ kind: 'dissent', reader, dissent, what, today })),
    post: (card) => needs.directMessages.send(chat, card),
  });
  return posting.kind === 'posted' || posting.kind === 'gone' ? done : posting;
};

const firstOfDay = { kind: 'news', toldToday: false } as const;

/** Once a day is how often a team's news come; a person's word waits for quiet hours and absences alone. */
const urgent = (frequency: 'as-it-happens' | 'daily' | 'none'): 'as-it-happens' | 'none' =>
  frequency === 'daily' ? 'as-it-happens' : frequency;
