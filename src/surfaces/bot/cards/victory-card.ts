import type { TeamId } from '#domain/shared/ids.ts';
import type { Measure } from '#domain/victory/measure.ts';
import type { Victory } from '#domain/victory/victory.ts';
import type { CardJson } from '#ports/chat.ts';
import { roomBeside, shareRoom } from '../card-room.ts';
import { excerptOf, oneLineOf } from '../excerpt.ts';
import type { VictoryVoice } from '../victory-voice.ts';
import { actButton, makeCard, openButton, paragraph } from './card-parts.ts';

/** What the card in the channel shows. */
export type VictoryCardView = {
  readonly teamId: TeamId;
  readonly victory: Victory;
  readonly author: string;
  readonly openUrl: string;
};

/** Characters of a name. */
const nameRoom = 20;

const parts = ['problem', 'action', 'result', 'repeat'] as const;
type PartKey = (typeof parts)[number];

/** A victory in a channel: its result whole, if it can be; the slides and the whole of it are a press away. */
export const victoryCard = (
  { teamId, victory, author, openUrl }: VictoryCardView,
  { words, language }: VictoryVoice,
): CardJson => {
  const { from, problem, action, result, repeat } = victory;
  const name = excerptOf(author, nameRoom);
  const by =
    from === undefined ? words('item.by', { name }) : words('item.byFrom', { name, team: excerptOf(from, nameRoom) });
  const title = words('item.title');
  const line = (key: PartKey, text: string): string => words(`item.${key}`, { text });
  const room = roomBeside(language, [title, by, ...parts.map((part) => line(part, ''))]);
  const [ofResult, ofProblem = 0, ofAction = 0, ofRepeat = 0] = shareRoom(room, result, [problem, action, repeat]);
  return makeCard({
    language,
    title,
    lines: [
      paragraph(by, { isSubtle: true }),
      paragraph(line('problem', oneLineOf(problem, ofProblem))),
      paragraph(line('action', oneLineOf(action, ofAction))),
      paragraph(line('result', oneLineOf(result, ofResult)), { weight: 'Bolder' }),
      paragraph(line('repeat', oneLineOf(repeat, ofRepeat))),
    ],
    buttons: [
      openButton(words('button.open'), openUrl),
      actButton(words('button.tellOne'), { schema: 1, action: 'open-victory-form', teamId }),
    ],
  });
};

/** In a channel, to whoever typed that they want to tell one: the form opens to whoever presses. */
export const startVictoryCard = (teamId: TeamId, openUrl: string, { words, language }: VictoryVoice): CardJson =>
  makeCard({
    language,
    title: words('form.title'),
    lines: [paragraph(words('form.eye'), { isSubtle: true })],
    buttons: [
      actButton(words('button.start'), { schema: 1, action: 'open-victory-form', teamId }),
      openButton(words('button.open'), openUrl),
    ],
  });

type ToldView = {
  readonly teamId: TeamId;
  readonly victory: Victory;
  readonly measure: Measure | undefined;
  readonly openUrl: string;
};

/** To whoever told one; with one kind word where nothing can be measured by it yet. */
export const toldCard = (
  { teamId, victory: { id, result, posted }, measure, openUrl }: ToldView,
  { words, language }: VictoryVoice,
): CardJson =>
  makeCard({
    language,
    title: words(posted ? 'posted.title' : 'told.title'),
    lines: [
      paragraph(excerptOf(result)),
      paragraph(words(measure === undefined ? 'told.hint' : 'told.slides'), { isSubtle: true }),
    ],
    buttons: [
      ...(posted ? [] : [actButton(words('button.post'), { schema: 1, action: 'post-victory', teamId, id })]),
      openButton(words('button.open'), openUrl),
    ],
  });
