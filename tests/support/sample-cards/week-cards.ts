import type { Ritual } from '#domain/ritual/ritual.ts';
import { rituals } from '#domain/ritual/ritual.ts';
import type { ShoutOut } from '#domain/shout-out/shout-out.ts';
import { voicesAtFirst, withVoices } from '#domain/shout-out/voices.ts';
import { voicesEntry } from '#domain/shout-out/voices-entry.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import type { Practice } from '#domain/week/practice.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import type { Language } from '#messages/words.ts';
import { makeRenderBoard } from '#surfaces/bot/render-item.ts';
import { links } from '../../surfaces/bot/sample-post.ts';
import { needEntry, promiseEntry, shoutOutEntry, thisWeek } from '../sample-board.ts';
import { ada, bo, carla, friday, members, sampleTeam } from '../sample-team.ts';
import { drawn } from './named-card.ts';
import type { NamedCard } from './named-card.ts';

const plan = 'Kenji reads the pilot plan with me by Thursday';
const turns = [ada, carla].map((personId) => ({ personId, round: 1 }));
const voices = voicesEntry(withVoices(voicesAtFirst, thisWeek, turns));
const need = needEntry(1, { text: plan });
const promise = promiseEntry(2, { text: plan });
const many = [1, 2, 3, 4, 5].map((number) => needEntry(number, { text: plan }));
const kept = promiseEntry(2, { text: plan, state: { kind: 'kept', at: friday } });
const posted = shoutOutEntry(3, { choices: [{ personId: bo, choice: 'post', at: friday }] });

const posts: readonly (readonly [name: string, wanted: readonly Ritual[], entries: readonly BoardEntry[]])[] = [
  ['week-needs', ['needs'], [need]],
  ['week-needs-none', ['needs'], []],
  ['week-needs-many', ['needs'], many],
  ['week-shout-outs', ['shout-outs'], [voices]],
  ['week-shout-outs-some', ['shout-outs'], [voices, posted]],
  ['week-promises', ['promises'], [promise]],
  ['week-promises-done', ['promises'], [kept]],
  ['week-shared', rituals, [need, promise, voices, posted]],
];

/** Messages that were sent, as they are drawn again. */
const told: readonly (readonly [name: string, practices: readonly Practice[], given: Partial<ShoutOut>])[] = [
  ['told-taken-back', ['shout-outs'], { takenBackAt: friday }],
  ['told-switched-off', [], {}],
];

/** What the bot posts at the team's set times, what is left of something taken back, and several news in one. */
export const weekCards = (language: Language): readonly NamedCard[] => {
  const settings = settingsAtFirst('UTC', language);
  const ofTeam = { team: sampleTeam({ language }), roster: members, settings, today: '2026-11-20' };
  const render = makeRenderBoard(links);
  const titles = ['Carla', 'Ada', 'Bo', 'Dev'].map((name) => ({ fallbackText: `${name} · Field design` }));
  return [
    ...posts.map(([name, wanted, entries]) =>
      drawn(name, render.ritual({ ...ofTeam, rituals: wanted, week: thisWeek, entries })),
    ),
    drawn('taken-back', render.item({ ...ofTeam, entry: 'gone' })),
    ['told-over', render.over({ personId: bo, language })],
    ...told.map(([name, practices, given]) =>
      drawn(
        name,
        render.news({
          ...{ ...ofTeam, settings: { ...settings, practices }, entry: shoutOutEntry(3, given) },
          ...{ now: friday, toldOn: '2026-11-20', note: undefined, reader: { personId: bo, language } },
          news: { teamId: ofTeam.team.teamId, noun: 'shout-out', id: shoutOutEntry(3).id, what: 'for-you' },
        }),
      ),
    ),
    ['digest', render.digest(titles, { personId: bo, language })],
  ];
};
