import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { MyTeamWeek, MyWeekView } from '#contracts/my-week-api.ts';
import type { HomeLine } from '#domain/alliance/pair/pair-summary.ts';
import { myWeekEn } from '#messages/my-week/en.ts';
import { makeWords } from '#messages/words.ts';
import { myDrafts } from '#surfaces/tab/personal/my-drafts.ts';
import { itemId } from '../../../support/sample-board.ts';
import { ada, teamId } from '../../../support/sample-team.ts';

const words = makeWords(myWeekEn, 'en-GB');
const studio = teamId(1);
const allianceId = 'eeeeeeee-0000-4000-8000-000000000001';

const teamWeek = (stage: MyTeamWeek['summary']['stage']): MyTeamWeek => ({
  summary: {
    teamId: studio,
    teamName: 'Studio',
    channelId: '19:studio',
    stage,
    next: 'nothing',
    version: 1,
    checkInOn: undefined,
    round: undefined,
  },
  week: '2026-W47',
  today: '2026-11-18',
  promises: [{ id: itemId(6), text: 'The brief', day: '2026-11-19', isMine: true, otherName: 'Bo' }],
  isMyVoice: false,
  askedBy: [],
  recognitions: [],
  dissents: [{ id: itemId(7), fact: 'Too late', next: undefined }],
  fourWeeks: [],
});

const viewOf = (stage: MyTeamWeek['summary']['stage'] = 'in-force'): MyWeekView => ({
  // Of an alliance its two names are read here, and nothing else.
  alliances: [{ allianceId, otherName: 'Bo' } as HomeLine],
  teams: [teamWeek(stage)],
  dissents: [{ id: itemId(8), fact: 'You spoke over me.', next: undefined, otherId: '9', otherName: 'Bo' }],
});

const draft = (key: string, value: Readonly<Record<string, string>> = { text: 'It begins' }) => ({
  key,
  text: { value, revision: 0 },
});

describe('my drafts', () => {
  const inTeam = (key: string, stage?: MyTeamWeek['summary']['stage']) => {
    const [found] = myDrafts([draft(key)], viewOf(stage), words);
    return found && [found.meta, found.channelId, found.page];
  };

  test.each([
    [`shout-out.new.${studio}`, 'Recognition\u00a0· Studio', '/shout-outs'],
    [`dissent.new.${studio}`, 'Dissent\u00a0· Studio', '/dissents/new'],
    [`dissent.clarify.${itemId(7)}`, 'Dissent\u00a0· Studio', `/dissents/${itemId(7)}`],
    [`dissent.decide.${itemId(7)}`, 'Dissent\u00a0· Studio', `/dissents/${itemId(7)}`],
    [`dissent.reword.${itemId(7)}`, 'Dissent\u00a0· Studio', `/dissents/${itemId(7)}`],
    [`victory.new.${studio}`, 'Victory\u00a0· Studio', '/victories/new'],
    [`field-note.${studio}.2026-11-18`, 'Field window\u00a0· Studio', '/field-window'],
    [`challenge.${studio}.${itemId(5)}.story`, 'Four weeks\u00a0· Studio', '/four-weeks'],
    [`reciprocity.${studio}.new`, 'Need or offer\u00a0· Studio', '/?open=drafts'],
    [`promise.${itemId(6)}.to-fix`, 'Promise\u00a0· Studio', '/?open=drafts'],
    [`promise.${studio}.new.`, 'Promise\u00a0· Studio', '/?open=drafts'],
    [`${ada}.${studio}.answer.team.climate`, 'Alliance\u00a0· Studio', '/alliance'],
    [`${ada}.${studio}.objection.${itemId(1)}`, 'Alliance\u00a0· Studio', '/alliance'],
    [`${ada}.${studio}.line.${itemId(1)}`, 'Alliance\u00a0· Studio', '/edit'],
    [`${ada}.${studio}.new-line.trust`, 'Alliance\u00a0· Studio', '/edit'],
    [`${ada}.${studio}.round`, 'Check-in\u00a0· Studio', '/check-in'],
  ])('in a team say which and go on in its channel: %s', (key, meta, page) => {
    expect(inTeam(key)).toEqual([meta, '19:studio', page]);
  });

  test('of a line go on where the agreement is first made, as long as it is', () => {
    expect(inTeam(`${ada}.${studio}.new-line.trust`, 'drafting')?.[2]).toBe('/alliance');
  });

  test.each([
    ['invite', 'Invitation', '/invite'],
    ['dissent.new.alone', 'Dissent', '/dissents/new'],
    [`dissent.clarify.${itemId(8)}`, 'Dissent\u00a0· Only Bo and you', `/dissents/9/${itemId(8)}`],
    [`${ada}.${allianceId}.openness`, 'Alliance\u00a0· Only Bo and you', `/alliances/${allianceId}/openness`],
    [`${ada}.${allianceId}.answer.pair.power`, 'Alliance\u00a0· Only Bo and you', `/alliances/${allianceId}/prompts`],
    [`${ada}.${allianceId}.sum.pair.power`, 'Alliance\u00a0· Only Bo and you', `/alliances/${allianceId}/prompts`],
    [`${ada}.${allianceId}.new-line.trust`, 'Alliance\u00a0· Only Bo and you', `/alliances/${allianceId}/agreement`],
    [`${ada}.${allianceId}.check-in.2`, 'Check-in\u00a0· Only Bo and you', `/alliances/${allianceId}/check-in`],
    [`${ada}.${allianceId}.promise.new`, 'Promise\u00a0· Only Bo and you', `/alliances/${allianceId}?open=drafts`],
    [`${ada}.${allianceId}.note`, 'Alliance\u00a0· Only Bo and you', `/alliances/${allianceId}`],
  ])('of one’s own go on in one’s own tab: %s', (key, meta, page) => {
    expect(myDrafts([draft(key)], viewOf(), words)).toEqual([
      { key, text: 'It begins', meta, channelId: undefined, page },
    ]);
  });

  test('say how they begin, in someone’s own words', () => {
    const begun = (value: Readonly<Record<string, string>>) =>
      myDrafts([draft(`shout-out.new.${studio}`, value)], viewOf(), words)[0]?.text;
    expect(begun({ to: ada, id: itemId(1), gesture: '', impact: ' They moved the date. ' })).toBe(
      'They moved the date.',
    );
    expect(begun({ impact: 'They moved the date.', gesture: 'A call.' })).toBe('A call.');
  });

  test('are none where nothing is written, nor where one has nothing to do with it any more', () => {
    const gone = [draft(`shout-out.new.${studio}`, { id: itemId(1), gesture: ' ' }), draft(`victory.new.${teamId(2)}`)];
    expect(myDrafts([...gone, draft(`dissent.clarify.${itemId(99)}`)], viewOf(), words)).toEqual([]);
  });

  test('leave out no form of a practice: whatever keeps a draft has a key that is known here', () => {
    const folder = path.join(import.meta.dirname, '../../../../src/surfaces/tab');
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx') || name.endsWith('draft-keys.ts'))
      .map((name) => readFileSync(path.join(folder, name), 'utf8'));
    const keys = sources.flatMap((source) => [
      ...source.matchAll(/(?:useDraft\(|: string =>\s+)`([a-z][a-z.-]*)\.\$\{/g),
    ]);
    const known = ['challenge', 'shout-out', 'dissent', 'victory', 'field-note', 'reciprocity', 'promise'];
    expect([...new Set(keys.map(([, start]) => start!.split('.')[0]!))].toSorted()).toEqual(known.toSorted());
  });
});
