import type { Ritual } from '#domain/ritual/ritual.ts';
import type { BoardEntry, BoardNoun } from '#domain/week/board.ts';
import type { CardJson } from '#ports/chat.ts';
import type { RitualReading } from '#usecases/delivery/board-post.ts';
import { makeCard, openButton } from '../cards/card-parts.ts';
import { needsPart } from './needs-part.ts';
import { promisesPart } from './promises-part.ts';
import { ritualVoice } from './ritual-part.ts';
import type { RitualPart, RitualPartReading } from './ritual-part.ts';
import { shoutOutsPart } from './shout-outs-part.ts';

/** How each ritual is drawn; `undefined`: it has nothing to say this week. */
const parts: Readonly<Record<Ritual, (reading: RitualPartReading) => RitualPart | undefined>> = {
  needs: needsPart,
  'shout-outs': shoutOutsPart,
  promises: promisesPart,
};

/** What each ritual names people for; shout-outs always do, as each week has its voices. */
const named: Readonly<Record<Ritual, 'always' | readonly BoardNoun[]>> = {
  needs: ['need', 'offer'],
  'shout-outs': 'always',
  promises: ['promise'],
};

/** Whether the post of some rituals may name someone: now and then for nothing, as not all that is there is shown. */
export const namesAnyone = (rituals: readonly Ritual[], entries: readonly BoardEntry[]): boolean =>
  rituals.some((ritual) => {
    const nouns = named[ritual];
    return nouns === 'always' || entries.some(({ noun }) => nouns.includes(noun));
  });

/** Buttons that a card has room for, the one that opens the tab included. */
const mostButtons = 3;

/** The one post of a day, for one ritual or several; `undefined` when none of them has anything to say. */
export const ritualCard = (reading: RitualReading, openUrl: string): CardJson | undefined => {
  const { voice, words } = ritualVoice(reading.settings.language);
  const drawn = reading.rituals.flatMap((ritual) => parts[ritual]({ ...reading, voice, words }) ?? []);
  const [only] = drawn;
  if (only === undefined) return undefined;
  const isShared = drawn.length > 1;
  const buttons = isShared ? drawn.flatMap((part) => part.buttons.slice(0, 1)) : only.buttons;
  return makeCard({
    language: voice.language,
    title: isShared ? words('week.title') : only.title,
    lines: isShared ? drawn.flatMap(({ inShared }) => inShared) : only.lines,
    buttons: [...buttons.slice(0, mostButtons - 1), openButton(words('open'), openUrl)],
  });
};
