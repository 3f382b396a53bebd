import { addWeeks } from '#domain/shared/week.ts';
import { voicesAtFirst, withVoices } from '#domain/shout-out/voices.ts';
import { voicesEntry } from '#domain/shout-out/voices-entry.ts';
import { bringHome } from './bring-home.ts';
import type { CountedServer } from './counted-server.ts';
import { itemId, needEntry, promiseEntry, shoutOutEntry, thisWeek, victoryEntry } from './sample-board.ts';
import { dissentEntry } from './sample-dissent.ts';
import { ada, bo, friday, newAlliance, sampleLines, sampleVersion } from './sample-team.ts';

/** A team in the middle of its week, with something in it from long ago, and an alliance of Ada's and Bo's: its id. */
export const layOutPages = async (server: CountedServer): Promise<string> => {
  const { board, alliances, scope, connector, press } = server;
  const voices = withVoices(voicesAtFirst, thisWeek, [{ personId: ada, round: 1 }]);
  const [ofOld, stillOpen] = [dissentEntry({ id: itemId(1) }), dissentEntry({ id: itemId(3) })];
  for (const entry of [
    voicesEntry(voices),
    { ...ofOld, place: addWeeks(thisWeek, -30) },
    stillOpen,
    victoryEntry(2, { by: ada, week: addWeeks(thisWeek, -30) }),
    shoutOutEntry(4),
    needEntry(5, { by: bo }),
    promiseEntry(6, { by: ada, to: bo }),
  ])
    await board.add(scope, entry);
  const versions = [1, 2, 3].map((number) => sampleVersion(number));
  await alliances.start(scope, newAlliance({ openedAt: friday, lines: sampleLines, versions }));
  await server.invite(ada, bo);
  const { value } = (await server.openPair(bo, ada)).stored;
  await press(
    bo,
    { schema: 1, action: 'reply-to-invitation', allianceId: value.id, invitedAt: friday, reply: 'accept' },
    'chat',
  );
  // Whoever acts has the team on their home; the first look at each page may write what is kept from then on.
  await bringHome(server);
  connector.calls.length = 0;
  return value.id;
};
