import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { AdministrationView, TenantTeamsView } from '#contracts/administration-api.ts';
import type { Problem } from '#contracts/problem.ts';
import type { PersonId, TenantId } from '#domain/shared/ids.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { ada, bo, carla, friday, sampleTeam, teamId, tenantId } from '../support/sample-team.ts';
import type { TokenWish } from '../support/tokens.ts';

let server: ApiServer;
beforeEach(async () => {
  server = await startApiServer();
});
afterEach(() => server.stop());

const path = '/api/administration';

const administrator = (person: PersonId = ada, tenant: TenantId = tenantId(1)): TokenWish => ({
  person,
  tenant,
  claims: { roles: ['Alliance.Administrator'] },
});

const read = async (wish: TokenWish = administrator()) =>
  (await server.callAs(wish, { url: path })).json<AdministrationView>();
const teams = async (wish: TokenWish) => (await server.callAs(wish, { url: `${path}/teams` })).json<TenantTeamsView>();
const set = (payload: object, wish: TokenWish = administrator()) =>
  server.callAs(wish, { method: 'PUT', url: `${path}/settings`, payload });

const wanted = { retentionMonths: 24, firstLanguage: 'it', basedOn: 0 };

describe('who administers', () => {
  test.each([
    ['no role', undefined],
    ['another role', ['Alliance.Reader']],
    ['the role in other letters', ['alliance.administrator']],
    ['a text in the place of roles', 'Alliance.Administrator'],
    ['a role within a role', [['Alliance.Administrator']]],
  ])('nobody does with %s, and is told which role it takes', async (_, roles) => {
    const reply = await server.callAs({ person: ada, claims: { roles } }, { url: path });
    expect(reply.statusCode).toBe(403);
    const { code, title } = reply.json<Problem>();
    expect(code).toBe('administrators-only');
    expect(title).toContain('Alliance.Administrator');
  });

  test('someone with the role does, in a team or not', async () => {
    expect((await server.callAs(administrator(), { url: path })).statusCode).toBe(200);
    const elsewhere = administrator(carla, tenantId(2));
    expect((await server.callAs(elsewhere, { url: path })).statusCode).toBe(200);
  });

  test('is known on the page of one’s own settings, where the way begins', async () => {
    const mine = async (wish: TokenWish) => (await server.callAs(wish, { url: '/api/me/preferences' })).json<object>();
    expect(await mine(administrator())).toMatchObject({ isAdministrator: true });
    expect(await mine({ person: ada })).toMatchObject({ isAdministrator: false });
  });
});

describe('what an administrator sees', () => {
  test('is what holds, and counts that hide the few', async () => {
    expect(await read()).toMatchObject({
      settings: { retentionMonths: 18, firstLanguage: 'of-who-adds', revision: 0 },
      people: { kind: 'few' },
      acts: [],
    });
  });

  test('is which teams have the app: a name and a state, and neither channel, nor thread, nor person', async () => {
    const reply = await server.callAs(administrator(), { url: `${path}/teams` });
    const { name, threadId, channelId, serviceUrl, botId } = sampleTeam();
    expect(reply.json<TenantTeamsView>().teams).toMatchObject([{ teamId: teamId(1), name, state: 'active' }]);
    for (const hidden of [threadId, channelId, serviceUrl, botId, ada, bo]) expect(reply.body).not.toContain(hidden);
  });

  test('is nothing of another tenant', async () => {
    await set(wanted);
    const other = administrator(ada, tenantId(2));
    expect(await teams(other)).toEqual({ teams: [] });
    expect(await read(other)).toMatchObject({ settings: { retentionMonths: 18, revision: 0 }, acts: [] });
  });

  test('is only whether all is well, where the figures are of other tenants, too', async () => {
    expect((await read()).status).toEqual({ kind: 'shared', isFine: true });
    await server.stop();
    server = await startApiServer({ dueSince: friday - 3_600_000 });
    expect((await read()).status).toEqual({ kind: 'shared', isFine: false });
  });
});

describe('what an administrator sets', () => {
  test('holds from then on, for the whole tenant', async () => {
    const reply = await set(wanted);
    expect(reply.statusCode).toBe(200);
    const settings = { retentionMonths: 24, firstLanguage: 'it', revision: 1 };
    expect(reply.json()).toMatchObject({ settings });
    expect(await read(administrator(bo))).toMatchObject({ settings });
  });

  test('is in the log, by whom and when, for every administrator', async () => {
    await set(wanted);
    const retention = { act: { kind: 'set-retention', from: 18, to: 24 }, by: ada, at: friday, outcome: 'done' };
    const language = { act: { kind: 'set-first-language', from: 'of-who-adds', to: 'it' }, outcome: 'done' };
    expect((await read()).acts).toEqual(
      expect.arrayContaining([expect.objectContaining(retention), expect.objectContaining(language)]),
    );
    expect((await read()).acts.map(({ isOwn }) => isOwn)).toEqual([true, true]);
    expect((await read(administrator(bo))).acts.map(({ isOwn }) => isOwn)).toEqual([false, false]);
  });

  test('leaves no trace where it is what it was', async () => {
    expect((await set({ ...wanted, retentionMonths: 18, firstLanguage: 'of-who-adds' })).statusCode).toBe(200);
    expect(await read()).toMatchObject({ settings: { revision: 0 }, acts: [] });
  });

  test('is refused where another administrator was faster, and that is in the log', async () => {
    await set(wanted);
    server.world.clock.move(1000);
    const late = await set({ ...wanted, retentionMonths: 6 }, administrator(bo));
    expect(late.statusCode).toBe(409);
    const { settings, acts } = await read();
    expect(settings.retentionMonths).toBe(24);
    expect(acts[0]).toMatchObject({ act: { kind: 'set-retention', from: 24, to: 6 }, by: bo, outcome: 'refused' });
  });

  test.each([5, 61, 18.5, '24'])('is not %s months', async (retentionMonths) => {
    expect((await set({ ...wanted, retentionMonths })).statusCode).toBe(400);
    expect((await read()).acts).toEqual([]);
  });

  test('is forgotten by the log after ninety days, and holds still', async () => {
    await set(wanted);
    await server.world.auditLog.forgetBefore(friday + 1);
    expect(await read()).toMatchObject({ settings: { retentionMonths: 24 }, acts: [] });
  });
});
