import { channelTabLink, personalTabLink } from '#contracts/deep-link.ts';
import type { Principal } from '#domain/people/scope.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { BotAnswer } from '#ports/bot-events.ts';
import type { CardJson } from '#ports/chat.ts';
import type { Gate } from '#usecases/people/gate.ts';
import type { ReadPreferences } from '#usecases/settings/read-preferences.ts';
import type { SetPreferences } from '#usecases/settings/set-preferences.ts';
import type { BotVoice } from '../bot-voice.ts';
import { pauseCard } from '../cards/pause-card.ts';
import type { PauseGiven, PauseKey } from '../cards/pause-card.ts';
import { dayInWords } from '../day-in-words.ts';
import type { AppLinks } from '../render-post.ts';
import type { Asked, Command } from './command.ts';
import { readDay } from './read-day.ts';

export type PauseNeeds = {
  readonly gate: Gate;
  readonly preferences: { readonly read: ReadPreferences; readonly set: SetPreferences };
  readonly links: AppLinks;
};

type PauseWish = { readonly kind: 'pause'; readonly until: string } | { readonly kind: 'resume' };

const pausing =
  /^(?:pause|pausa|sospendi)(?![\p{L}\p{N}])(?:\s+(?:until|till|to|fino\s+(?:all[ao]|all[’']|al|ad?)))?/iu;
const resuming = /^(?:resume|end pause|riprendi|riprendiamo|fine (?:della )?pausa)\W*$/iu;

/** Reads `pause until ...` and `resume`, in English and Italian; `undefined` for anything else. */
const readPauseCommand = (typed: string): PauseWish | undefined => {
  const text = typed.trim();
  if (resuming.test(text)) return { kind: 'resume' };
  const match = pausing.exec(text);
  return match === null ? undefined : { kind: 'pause', until: text.slice(match[0].length).replace(/^[\s:,–-]+/u, '') };
};

/** Stops what the bot says to one person until a day. In a channel it is not clear who is meant: the two ways are said. */
export const pauseCommand: Command<PauseNeeds> = (needs, typed, asked, voice) => {
  const wish = readPauseCommand(typed);
  return wish && answer(needs, wish, asked, voice);
};

const answer = async (
  needs: PauseNeeds,
  wish: PauseWish,
  { principal, team }: Asked,
  voice: BotVoice,
): Promise<BotAnswer> => {
  const { links } = needs;
  if (principal === undefined) return { kind: 'text', text: voice.words('answer.closed') };
  if (team !== undefined) {
    const openUrl = channelTabLink({ ...links, channelId: team.channelId, page: '/settings' });
    return show(pauseCard('pause.whose', {}, openUrl, voice));
  }
  const { key, given } = await change(needs, wish, principal, voice);
  return show(pauseCard(key, given, personalTabLink({ ...links, page: '/settings' }), voice));
};

type Told = { readonly key: PauseKey; readonly given: PauseGiven };

const change = async (
  { gate, preferences }: PauseNeeds,
  wish: PauseWish,
  principal: Principal,
  { language }: BotVoice,
): Promise<Told> => {
  const self = gate.openSelf(principal);
  const { preferences: current, today } = await preferences.read(self);
  const until = wish.kind === 'resume' ? undefined : readDay(wish.until, today);
  if (wish.kind === 'pause' && until === undefined) return told('pause.when');
  const { revision, ...rest } = current;
  const outcome = await preferences.set(self, { ...rest, pausedUntil: until, basedOn: revision });
  if (outcome.kind === 'refused') return told(refusedKeys[outcome.reason]);
  return until === undefined ? told('pause.ended') : told('pause.begun', dayGiven(until, language));
};

const refusedKeys = {
  'text-has-changed': 'pause.busy',
  'out-of-range': 'pause.when',
  'day-is-past': 'pause.past',
  'day-is-too-far': 'pause.far',
} as const satisfies Readonly<Record<string, PauseKey>>;

const told = (key: PauseKey, given: PauseGiven = {}): Told => ({ key, given });
const dayGiven = (day: Day, language: BotVoice['language']): PauseGiven => ({ day: dayInWords(day, language) });

const show = (card: CardJson): BotAnswer => ({ kind: 'card', card });
