import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import JSZip from 'jszip';
import { practices } from '#domain/week/practice.ts';
import type { TeamSettings } from '#domain/week/team-settings.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { itemId } from '../support/sample-board.ts';
import { ada, bo, carla, teamId } from '../support/sample-team.ts';
import { codeOf, shownIn, victoryCalls, victoryPath, victoryTexts } from '../support/victory-calls.ts';
import type { VictoryCalls } from '../support/victory-calls.ts';

const week = 7 * 86_400_000;

let server: ApiServer;
let calls: VictoryCalls;

beforeEach(async () => {
  server = await startApiServer();
  calls = victoryCalls(server);
  await calls.keep(teamId(1), practices);
});
afterEach(() => server.stop());

describe('a victory of a team', () => {
  test('is read by everyone in the same way, in the week in which it was told', async () => {
    await calls.tell(ada);
    const first = { id: itemId(1), by: ada, ...victoryTexts, posted: false, on: '2026-11-20', revision: 1 };
    expect(await calls.ofWeek('2026-W47')).toEqual([first]);
    const asAda = (await calls.call(ada, 'GET', '/weeks/2026-W47')).body;
    expect((await calls.call(carla, 'GET', '/weeks/2026-W47')).body).toBe(asAda);
    server.world.clock.move(week);
    expect(await calls.ofWeek('2026-W48')).toEqual([]);
    expect(await calls.ofWeek('2026-W47')).toEqual([first]);
    expect((await calls.call(bo, 'GET', victoryPath())).json()).toEqual(first);
    expect(await codeOf(calls.call(bo, 'GET', victoryPath(2)))).toBe('item-is-gone');
  });

  test('is changed and taken back by its author alone', async () => {
    await calls.tell(ada);
    expect(await codeOf(calls.tell(bo, { basedOn: 1, result: 'Other' }))).toBe('not-yours');
    expect(await codeOf(calls.call(bo, 'DELETE', victoryPath(), { basedOn: 1 }))).toBe('not-yours');
    expect((await shownIn(calls.tell(ada, { basedOn: 1, result: 'From 7 to 2.' })))[0]?.result).toBe('From 7 to 2.');
    expect(await codeOf(calls.tell(ada, { basedOn: 1, result: 'Stale' }))).toBe('text-has-changed');
    expect(await shownIn(calls.call(ada, 'DELETE', victoryPath(), { basedOn: 2 }))).toEqual([]);
  });

  test('has all four parts, and none longer than a slide holds', async () => {
    expect(await codeOf(calls.tell(ada, { repeat: ' ' }))).toBe('text-is-blank');
    expect(await codeOf(calls.tell(ada, { problem: 'p'.repeat(241) }))).toBe('text-is-too-long');
    expect(await codeOf(calls.call(ada, 'PUT', victoryPath(), { ...victoryTexts }))).toBe('malformed');
    expect(await codeOf(calls.tell(ada, { posted: true }))).toBe('malformed');
  });

  test('waits for nobody where the team has switched the practice off, and can still be taken back', async () => {
    await calls.tell(ada);
    const { scope } = await server.world.open(ada);
    const settings = (await server.world.board.find(scope, 'settings', 'settings'))!;
    const value: TeamSettings = { ...settings.value.value, practices: ['shout-outs'] };
    await server.world.board.save(scope, { ...settings.value, value }, settings.etag);
    expect(await codeOf(calls.tell(ada, {}, 2))).toBe('practice-is-off');
    expect(await codeOf(calls.call(ada, 'POST', `${victoryPath()}/post`))).toBe('practice-is-off');
    expect(await shownIn(calls.call(ada, 'DELETE', victoryPath(), { basedOn: 1 }))).toEqual([]);
  });

  test('is five a person and week at most', async () => {
    for (let number = 1; number <= 5; number += 1) expect((await calls.tell(ada, {}, number)).statusCode).toBe(200);
    expect(await codeOf(calls.tell(ada, {}, 6))).toBe('too-many');
    expect((await calls.tell(bo, {}, 7)).statusCode).toBe(200);
  });
});

describe('in the channel', () => {
  test('it is posted when its author says so, and redrawn when it changes or goes', async () => {
    await calls.tell(ada);
    expect((await calls.jobs()).map(({ kind }) => kind)).not.toContain('post-item');
    expect(await codeOf(calls.call(bo, 'POST', `${victoryPath()}/post`))).toBe('not-yours');
    expect((await shownIn(calls.call(ada, 'POST', `${victoryPath()}/post`)))[0]?.posted).toBe(true);
    expect(await calls.jobs()).toMatchObject([{ kind: 'post-item', teamId: teamId(1), id: itemId(1) }]);
    await calls.tell(ada, { basedOn: 1, result: 'From 7 to 2.' });
    expect((await calls.jobs()).map(({ kind }) => kind)).toEqual(['refresh-item']);
    await calls.call(ada, 'DELETE', victoryPath(), { basedOn: 2 });
    expect((await calls.jobs()).map(({ kind }) => kind)).toEqual(['refresh-item']);
  });
});

describe('as slides', () => {
  test('it is a file of three slides in one’s language, for every member, of any week', async () => {
    await calls.tell(ada);
    server.world.clock.move(3 * week);
    const reply = await calls.call(bo, 'GET', `${victoryPath()}/slides?language=it`);
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['content-type']).toBe(
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    );
    expect(reply.headers['content-disposition']).toBe('attachment; filename="victory-2026-W47.pptx"');
    expect(reply.headers['cache-control']).toBe('no-store');
    const file = await JSZip.loadAsync(reply.rawPayload);
    expect(Object.keys(file.files).filter((name) => /slides\/slide\d\.xml$/.test(name))).toHaveLength(3);
    expect(await file.file('ppt/slides/slide3.xml')?.async('string')).toContain('Che cosa ripetiamo domani');
    expect(await file.file('ppt/notesSlides/notesSlide1.xml')?.async('string')).toMatch(/Raccontato da Ada/);
  });

  test('one that is not there has none', async () => {
    expect(await codeOf(calls.call(bo, 'GET', `${victoryPath()}/slides`))).toBe('item-is-gone');
    expect(await codeOf(calls.call(bo, 'GET', `${victoryPath()}/slides?language=xx`))).toBe('malformed');
  });
});
