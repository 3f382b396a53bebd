import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { chatMessage, executed, personalInstallation } from '../../support/activities.ts';
import type { Activity } from '../../support/activities.ts';
import { startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';
import { ada, bo, friday, tenantId } from '../../support/sample-team.ts';

let rig: BotRig;
beforeEach(async () => {
  rig = await startBotRig();
  await rig.addTeam();
  for (const person of [ada, bo]) await rig.absences.note(tenantId(1), person, friday);
});
afterEach(() => rig.stop());

const sender = (person = ada) => ({ serviceUrl: rig.connector.url, person, locale: 'en-GB' });
const absentAfter = async (activity: Activity) => {
  await rig.send(activity);
  await rig.endpoint.settled();
  return rig.absences.load(tenantId(1), ada);
};

describe('someone whom no team has', () => {
  test('is there when they write to the bot', async () => {
    expect(await absentAfter(chatMessage(sender(), 'hello'))).toBeUndefined();
    expect(await rig.absences.load(tenantId(1), bo)).toBe(friday);
  });

  test('is there when they press a button, whatever becomes of it', async () => {
    expect(await absentAfter(executed(sender(), { schema: 1, action: 'none of ours' }))).toBeUndefined();
  });

  test('need not be there when the app is added for them, which an administrator can do', async () => {
    expect(await absentAfter(personalInstallation(sender(), 'add'))).toBe(friday);
  });
});
