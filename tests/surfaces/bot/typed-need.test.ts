import { describe, expect, test } from '@jest/globals';
import { valuesOf } from '#domain/week/entries.ts';
import { channelMessage, chatMessage } from '../../support/activities.ts';
import { scope } from '../../support/bot-rig.ts';
import { bo, carla, stranger, teamId } from '../../support/sample-team.ts';
import { cardProblems } from './card-schema.ts';
import { inputsOf, linesOf } from './read-card.ts';
import { openReciprocityRig } from './reciprocity-rig.ts';

const { rig, by, onBoard, fill } = openReciprocityRig();

const summary = {
  channelId: '19:alliance@thread.tacv2',
  stage: 'writing',
  next: 'write-answers',
  version: undefined,
  checkInOn: undefined,
  round: undefined,
} as const;

describe('what is typed to the bot', () => {
  const answers = () =>
    rig().connector.replies.map(({ activity }) => activity as { text?: string; attachments?: { content: unknown }[] });
  const draft = () => answers()[0]?.attachments?.[0]?.content;
  const joinTeam = (id: number, teamName: string) =>
    rig().teamSummaries.save({ ...scope, teamId: teamId(id) }, bo, { ...summary, teamId: teamId(id), teamName });

  test('in a channel is shown once more, and read by the team only when its author says so', async () => {
    await rig().send(channelMessage(by(bo), 'need Ada reads the plan'));
    const card = draft();
    expect(cardProblems(card)).toEqual([]);
    expect(linesOf(card)).toContain('Shall I show this to the team?');
    expect(linesOf(card)).toContain('By when? A day helps.');
    expect(inputsOf(card)[0]?.value).toBe('Ada reads the plan');
    expect(valuesOf(await onBoard(), 'need')).toEqual([]);
    expect(await fill(carla, card, 'Show it to the team', { text: 'Ada reads the plan' })).toMatch(
      /^Only whoever wrote/,
    );
    await fill(bo, card, 'Show it to the team', { text: 'Ada reads the plan by Friday' });
    expect(valuesOf(await onBoard(), 'need')).toMatchObject([{ by: bo, text: 'Ada reads the plan by Friday' }]);
  });

  test('in one’s own chat goes to the team that one chooses', async () => {
    await joinTeam(1, 'Field design');
    await joinTeam(2, 'Sales');
    await rig().send(chatMessage(by(bo), 'offro due ore lunedì'));
    const card = draft();
    expect(inputsOf(card).find(({ id }) => id === 'team')?.choices).toEqual([
      { title: 'Field design', value: teamId(1) },
      { title: 'Sales', value: teamId(2) },
    ]);
    await fill(bo, card, 'Show it to the team', { text: 'due ore lunedì', team: teamId(1) });
    expect(valuesOf(await onBoard(), 'offer')).toMatchObject([{ by: bo, text: 'due ore lunedì' }]);
    expect(await fill(bo, card, 'Show it to the team', { text: 'due ore', team: teamId(2) })).toMatch(/^Only members/);
  });

  test('by someone in no team says what comes first', async () => {
    await rig().send(chatMessage(by(stranger), 'need'));
    expect(answers()[0]?.text).toMatch(/^Add Alliance to a team first/);
  });
});
