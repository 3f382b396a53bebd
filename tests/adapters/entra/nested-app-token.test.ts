import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeNestedAppTokens } from '#adapters/entra/nested-app-token.ts';
import type { NestedAppTokens } from '#adapters/entra/nested-app-token.ts';
import { OutlookBridge } from './outlook-bridge.ts';

const interaction = { status: 'USER_INTERACTION_REQUIRED' };

let bridge: OutlookBridge;
/** Whether the person has just acted. */
let acted: boolean;
/** Whether the host offers nested app authentication. */
let offered: boolean;
let tokens: NestedAppTokens;

beforeEach(() => {
  bridge = new OutlookBridge();
  bridge.install();
  acted = false;
  offered = true;
  tokens = makeNestedAppTokens({
    clientId: 'b3a4d1c2-7e5f-4b66-8a0d-5c9e1f2a3b40',
    authority: 'https://login.microsoftonline.com/common',
    apiScope: 'api://alliance.example/access_as_user',
    isOffered: () => offered,
    mayAsk: () => acted,
  });
});

afterEach(() => {
  bridge.uninstall();
});

const methods = (): readonly string[] => bridge.asked.map(({ method }) => method);
const scopesOf = (index: number): readonly string[] => (bridge.asked[index]?.tokenParams?.scope ?? '').split(' ');

describe('tokens through Outlook', () => {
  it.each([
    ['api', ['api://alliance.example/access_as_user']],
    ['graph', ['Calendars.ReadWrite', 'MailboxSettings.Read']],
  ] as const)('for %s are asked for silently, with its own scopes', async (audience, scopes) => {
    acted = true;
    expect(await tokens.token(audience)).toBe('token 1');
    expect(methods()).toEqual(['GetToken']);
    expect(scopesOf(0)).toEqual(expect.arrayContaining([...scopes]));
    expect(scopesOf(0).some((scope) => scope.startsWith(audience === 'api' ? 'Calendars' : 'api:'))).toBe(false);
  });

  it('name the person whose they are', async () => {
    expect(await tokens.personId()).toBe('11111111-0000-4000-8000-000000000001');
  });

  it('are no sign-in when they name nobody', async () => {
    bridge.personId = 'somebody';
    await expect(tokens.personId()).rejects.toMatchObject({ part: 'sign-in' });
  });

  it('are kept while they last', async () => {
    expect([await tokens.token('api'), await tokens.token('api')]).toEqual(['token 1', 'token 1']);
    expect(methods()).toEqual(['GetToken']);
  });

  it('are asked for anew once they are about to end', async () => {
    bridge.lifetime = 60;
    expect([await tokens.token('api'), await tokens.token('api')]).toEqual(['token 1', 'token 2']);
  });
});

describe('claims that a service wants in a token', () => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}';

  it('are asked for anew, whatever is kept', async () => {
    await tokens.token('graph');
    expect(await tokens.token('graph', claims)).toBe('token 2');
    expect(JSON.parse(bridge.asked[1]?.tokenParams?.claims ?? '{}')).toMatchObject(JSON.parse(claims) as object);
  });

  it('are put before the person who has just acted', async () => {
    bridge.answer = ({ method }) => (method === 'GetToken' ? interaction : 'token');
    acted = true;
    await tokens.token('graph', claims);
    expect(methods()).toEqual(['GetToken', 'GetTokenPopup']);
    expect(JSON.parse(bridge.asked[1]?.tokenParams?.claims ?? '{}')).toMatchObject(JSON.parse(claims) as object);
  });
});

describe('a question from Entra', () => {
  it('does not come out of the blue', async () => {
    bridge.answer = () => interaction;
    await expect(tokens.token('graph')).rejects.toMatchObject({ part: 'sign-in' });
    expect(methods()).toEqual(['GetToken']);
  });

  it('comes after an act of the person, with the same scopes', async () => {
    bridge.answer = ({ method }) => (method === 'GetToken' ? interaction : 'token');
    acted = true;
    expect(await tokens.token('graph')).toBe('token 2');
    expect(methods()).toEqual(['GetToken', 'GetTokenPopup']);
    expect(scopesOf(1)).toEqual(scopesOf(0));
  });

  it('counts the act at the moment of the question, not of the start', async () => {
    bridge.answer = ({ method }) => {
      if (method === 'GetTokenPopup') return 'token';
      acted = true;
      return interaction;
    };
    expect(await tokens.token('api')).toBe('token 2');
  });

  it('may be declined, and asked again', async () => {
    bridge.answer = ({ method }) => (method === 'GetToken' ? interaction : { status: 'USER_CANCEL' });
    acted = true;
    await expect(tokens.token('graph')).rejects.toMatchObject({ part: 'sign-in' });
    bridge.answer = ({ method }) => (method === 'GetToken' ? interaction : 'token');
    expect(await tokens.token('graph')).toBe('token 4');
  });
});

describe('an Outlook that cannot sign in', () => {
  it('is said as such, and asked anew the next time', async () => {
    bridge.answer = () => ({ status: 'NO_NETWORK' });
    await expect(tokens.token('api')).rejects.toMatchObject({ part: 'sign-in' });
    bridge.answer = () => 'token';
    expect(await tokens.token('api')).toBe('token 2');
  });
});

describe('a host without nested app authentication', () => {
  it('is said as such, and no window opens, not even after an act of the person', async () => {
    [offered, acted] = [false, true];
    await expect(tokens.token('api')).rejects.toMatchObject({ part: 'nested-sign-in' });
    await expect(tokens.token('graph')).rejects.toMatchObject({ part: 'nested-sign-in' });
    await expect(tokens.personId()).rejects.toMatchObject({ part: 'nested-sign-in' });
    expect(methods()).toEqual([]);
  });
});
