import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { SignJWT, generateKeyPair } from 'jose';
import { chatMessage } from '../../support/activities.ts';
import { unsignedBot } from '../../support/bot-config.ts';
import { forget, startBotRig } from '../../support/bot-rig.ts';
import type { BotRig } from '../../support/bot-rig.ts';

const appId = 'dddddddd-0000-4000-8000-000000000002';

let unsigned: BotRig;
let signed: BotRig;
beforeAll(async () => {
  unsigned = await startBotRig();
  signed = await startBotRig(unsignedBot({ appId }));
});
afterAll(() => Promise.all([unsigned.stop(), signed.stop()]));
beforeEach(() => {
  forget(unsigned);
  forget(signed);
});

const hello = (serviceUrl: string) => chatMessage({ serviceUrl }, 'hi');

describe('a bot with an identity', () => {
  test.each([
    ['without a token', undefined],
    ['with an empty one', 'Bearer '],
    ['with one that is no token', 'Bearer nonsense'],
    ['with another scheme', 'Basic dXNlcjpwYXNz'],
  ])('refuses a call %s, and calls nobody', async (_, authorization) => {
    expect(await signed.send(hello(signed.connector.url), authorization)).toEqual({ status: 401, body: undefined });
    expect(signed.connector.calls).toEqual([]);
  });

  test('refuses a token that someone else has signed for it', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const token = await new SignJWT({ serviceurl: signed.connector.url })
      .setProtectedHeader({ alg: 'RS256', kid: 'unknown' })
      .setIssuer('https://login.example')
      .setAudience(appId)
      .setExpirationTime('1h')
      .sign(privateKey);
    expect(await signed.send(hello(signed.connector.url), `Bearer ${token}`)).toMatchObject({ status: 401 });
    expect(signed.connector.calls).toEqual([]);
  });

  test('refuses a token without a signature', async () => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = `${part({ alg: 'none' })}.${part({ iss: 'https://login.example', aud: appId })}.`;
    expect(await signed.send(hello(signed.connector.url), `Bearer ${token}`)).toMatchObject({ status: 401 });
  });
});

describe('the address that an activity names', () => {
  test.each(['https://evil.example/', 'http://169.254.169.254/', 'http://localhost:1/', 'nonsense'])(
    'is refused before anyone is called unless it is on the list: %s',
    async (serviceUrl) => {
      expect(await unsigned.send(hello(serviceUrl))).toEqual({ status: 403, body: undefined });
      expect(unsigned.connector.calls).toEqual([]);
    },
  );
});

describe('a body that is no activity', () => {
  test.each([[[]], [{}], [{ type: 'message' }], [{ ...hello('http://127.0.0.1/'), from: 'me' }]])(
    'is refused: %j',
    async (body) => {
      expect(await unsigned.send(body as Record<string, unknown>)).toEqual({ status: 400, body: undefined });
    },
  );

  test.each([
    ['the chat in characters that no header carries', { conversation: { id: 'a\u2028b' } }],
    ['the chat at a length that no address carries', { conversation: { id: 'a'.repeat(1001) } }],
    ['a chat of no id', { conversation: { id: '' } }],
    ['a group by a word', { conversation: { id: 'a:1', isGroup: 'yes' } }],
    ['the bot by a list', { recipient: [] }],
    ['the sender by a number', { from: { id: 7 } }],
  ])('is refused where it names %s, and Teams is asked nothing', async (_, spoilt) => {
    const activity = { ...hello(unsigned.connector.url), ...spoilt };
    expect(await unsigned.send(activity)).toEqual({ status: 400, body: undefined });
    expect(unsigned.connector.calls).toEqual([]);
  });

  test('may name a message by no id: then the answer is one of its own', async () => {
    const activity = { ...hello(unsigned.connector.url), value: { x: 1 }, replyToId: '' };
    expect(await unsigned.send(activity)).toMatchObject({ status: 200 });
  });
});
