import type { MyTeamWeek } from '#contracts/my-week-api.ts';
import type { MyWeekKey } from '#messages/my-week/en.ts';
import type { Words } from '#messages/words.ts';
import { dissentPath, shoutOutsPath } from '../screens/paths.ts';

/** Something that waits for the reader, and where it is done. */
export type MyTurn = {
  readonly key: string;
  readonly text: string;
  readonly team: string;
  readonly channelId: string;
  /** Page of the tab in that channel. */
  readonly page: string;
};

/** Everything that waits for the reader, team by team: what others wait for first. */
export const myTurns = (teams: readonly MyTeamWeek[], words: Words<MyWeekKey>): readonly MyTurn[] =>
  teams.flatMap(({ summary, dissents, isChoiceMine, isMyVoice }) => {
    const { teamId, teamName: team, channelId } = summary;
    const turn = (name: string, text: string, page: string): MyTurn => ({
      key: `${teamId} ${name}`,
      text,
      team,
      channelId,
      page,
    });
    return [
      ...dissents.map(({ id, fact }) => turn(id, words('mine.dissent', { fact }), dissentPath(id))),
      ...(isChoiceMine ? [turn('choice', words('mine.choice'), shoutOutsPath)] : []),
      ...(isMyVoice ? [turn('voice', words('mine.voice'), shoutOutsPath)] : []),
    ];
  });
