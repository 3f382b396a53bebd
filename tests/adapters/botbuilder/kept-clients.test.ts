import { describe, expect, test } from '@jest/globals';
import { makeCloudAdapter } from '#adapters/botbuilder/make-cloud-adapter.ts';
import type { BotConfig } from '#config/config.ts';
import { unsignedBot } from '../../support/bot-config.ts';

const audience = 'https://api.botframework.com';
const emea = 'https://smba.trafficmanager.net/emea/';

const openKept = (over: Partial<BotConfig> = {}) => {
  const { authentication } = makeCloudAdapter({ ...unsignedBot(), ...over });
  // Claims as the SDK makes them for a bot without an identity.
  const claims = {
    claims: [],
    isAuthenticated: true,
    getClaimValue: (type: string) => (type === 'aud' ? 'the-bot' : null),
  } as unknown as Parameters<typeof authentication.createUserTokenClient>[0];
  return {
    claims,
    authentication,
    connect: (url: string) => authentication.createConnectorFactory(claims).create(url, audience),
  };
};

describe('the clients of a bot', () => {
  test('are made once for each Bot Connector, however many turns there are', async () => {
    const { connect } = openKept();
    const first = await connect(emea);
    expect(await connect(emea)).toBe(first);
    expect(await connect('https://smba.trafficmanager.net/amer/')).not.toBe(first);
  });

  test('are the same for several turns that begin at once', async () => {
    const { connect } = openKept();
    const [one, other] = await Promise.all([connect(emea), connect(emea)]);
    expect(one).toBe(other);
  });

  test('go to the address that they were made for', async () => {
    const { connect } = openKept();
    expect(await connect(emea)).toMatchObject({ baseUri: emea });
  });

  test('ask for a token once for all requests that wait for it, and anew for the next', async () => {
    const { connect } = openKept({ appId: 'the-bot' });
    const { credentials } = await connect(emea);
    let asked = 0;
    const refreshToken = async () => {
      asked += 1;
      await new Promise((resolve) => setTimeout(resolve, 20));
      // Expired as it comes.
      return { accessToken: `token ${asked}`, expiresOn: new Date(0) };
    };
    // As the SDK's credentials have them.
    const ours = Object.assign(credentials as { getToken?(): Promise<string> }, { refreshToken });
    expect(await Promise.all([1, 2, 3].map(() => ours.getToken!()))).toEqual(['token 1', 'token 1', 'token 1']);
    expect(await ours.getToken!()).toBe('token 2');
  });

  test('are bounded: of very many addresses the first is made anew', async () => {
    const { connect } = openKept();
    const first = await connect(emea);
    for (let index = 0; index < 200; index += 1) await connect(`https://smba.trafficmanager.net/${index}/`);
    expect(await connect(emea)).not.toBe(first);
  });

  test('for signing people in, which nobody does, is made once', async () => {
    const { authentication, claims } = openKept();
    const first = await authentication.createUserTokenClient(claims);
    expect(await authentication.createUserTokenClient(claims)).toBe(first);
  });
});
