import type { MyPersonalDissent, MyTeamWeek } from '#contracts/my-week-api.ts';
import type { MyWeekKey } from '#messages/my-week/en.ts';
import type { Words } from '#messages/words.ts';
import { dissentPath, personalDissentPath, shoutOutsPath } from '../screens/paths.ts';

/** Something that waits for the reader, and where it is done. */
export type MyTurn = {
  readonly key: string;
  readonly text: string;
  /** The team, or between whom it is. */
  readonly meta: string;
  /** Of the channel whose tab has the page; `undefined`: one's own tab has it. */
  readonly channelId: string | undefined;
  readonly page: string;
};

/** What waits for the reader: what others wait for first. */
type Waiting = {
  readonly teams: readonly MyTeamWeek[];
  readonly dissents: readonly MyPersonalDissent[];
};

/** What is between two, and then team by team. */
export const myTurns = ({ teams, dissents }: Waiting, words: Words<MyWeekKey>): readonly MyTurn[] => [
  ...dissents.filter(isMyTurn).map((dissent) => betweenTwo(dissent, words)),
  ...teams.flatMap((team) => turnsIn(team, words)),
];

const isMyTurn = ({ next }: Pick<MyPersonalDissent, 'next'>): boolean => next !== undefined;

const betweenTwo = ({ id, fact, otherId, otherName }: MyPersonalDissent, words: Words<MyWeekKey>): MyTurn => ({
  key: `${otherId} ${id}`,
  text: words('mine.dissent', { fact }),
  meta: betweenLine(otherName, words),
  channelId: undefined,
  page: personalDissentPath(otherId, id),
});

/** Who reads what is between the reader and one other person. */
export const betweenLine = (otherName: string, words: Words<MyWeekKey>): string =>
  words('mine.between', { name: otherName === '' ? words('mine.someone') : otherName });

const turnsIn = (
  { summary, dissents, recognitions, askedBy, isMyVoice }: MyTeamWeek,
  words: Words<MyWeekKey>,
): readonly MyTurn[] => {
  const { teamId, teamName: meta, channelId } = summary;
  const turn = (name: string, text: string, page: string): MyTurn => ({
    key: `${teamId} ${name}`,
    text,
    meta,
    channelId,
    page,
  });
  return [
    ...dissents.filter(isMyTurn).map(({ id, fact }) => turn(id, words('mine.dissent', { fact }), dissentPath(id))),
    ...recognitions.map(({ id, byName, gesture }) =>
      turn(id, words('mine.recognition', { name: byName ?? words('mine.gone'), gesture }), shoutOutsPath),
    ),
    ...askedBy.map((name) => turn(`swap ${name}`, words('mine.swap', { name }), shoutOutsPath)),
    ...(isMyVoice ? [turn('voice', words('mine.voice'), shoutOutsPath)] : []),
  ];
};
