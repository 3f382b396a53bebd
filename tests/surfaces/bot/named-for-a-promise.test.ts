import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import type { BoardValues } from '#domain/week/board.ts';
import { chatIdOf, personalInstallation } from '../../support/activities.ts';
import { forget, scope, startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { promiseEntry } from '../../support/sample-board.ts';
import { ada, bo, carla, teamId, tenantId } from '../../support/sample-team.ts';
import { linesOf } from './read-card.ts';

/** Friday 20 November 2026 at ten in Rome. */
let rig: BotRig;
beforeEach(async () => {
  rig = await startBotRig();
  await rig.addTeam();
  const value = { ...settingsAtFirst('Europe/Rome', 'en'), revision: 1 };
  await rig.board.add(scope, { noun: 'settings', id: 'settings', place: 'open', value });
  await rig.send(personalInstallation({ serviceUrl: rig.connector.url, person: bo }, 'add'));
  forget(rig);
});
afterEach(() => rig.stop());

/** Bo is told that Ada named him for a promise that stands as `given`. */
const told = async (given: Partial<BoardValues['promise']>): Promise<readonly string[]> => {
  const entry = promiseEntry(1, { by: bo, to: carla, text: 'Bo adds the check', day: '2026-11-27', ...given });
  await rig.board.add(scope, entry);
  const news = { teamId: teamId(1), noun: 'promise', id: entry.id, what: `named-${ada}` } as const;
  await rig.queue.add({ kind: 'tell-person', tenantId: tenantId(1), to: bo, ...news });
  await rig.work();
  const messages = rig.connector.replies.filter(({ conversationId }) => conversationId === chatIdOf({ person: bo }));
  return messages.flatMap(({ activity }) =>
    (activity as { attachments: { content: unknown }[] }).attachments.flatMap(({ content }) => linesOf(content)),
  );
};

describe('whoever is named for a next step by someone else', () => {
  test('is told by whom, what and by when, and that they can hand it back', async () => {
    const lines = await told({});
    expect(lines).toContain('You were named for a next step');
    expect(lines).toContain('Ada Okafor named you for this, by Friday 27 November: Bo adds the check');
    expect(lines).toContain('It is yours, or you hand it back with a word.');
  });

  test.each([
    ['they have handed it back', { state: { kind: 'handed-back', word: 'I am away', at: 0 } }],
    ['it is kept', { state: { kind: 'kept', at: 0 } }],
    ['someone else has taken it', { by: carla, to: ada }],
  ] as const)('is told nothing once %s', async (_, given) => {
    expect(await told(given)).toEqual([]);
  });
});
