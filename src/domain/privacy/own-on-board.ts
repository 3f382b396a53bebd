import type { Challenge } from '#domain/challenge/challenge.ts';
import type { FieldNote } from '#domain/field-window/field-note.ts';
import type { FieldWindow } from '#domain/field-window/field-window.ts';
import type { TeamFieldWindow } from '#domain/field-window/team-window.ts';
import type { Need, TeamPromise } from '#domain/reciprocity/reciprocity.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { choiceOf, mayRead } from '#domain/shout-out/shout-out.ts';
import type { ShoutOut } from '#domain/shout-out/shout-out.ts';
import type { Voices } from '#domain/shout-out/voices.ts';
import type { Victory } from '#domain/victory/victory.ts';
import type { BoardEntry, BoardNoun, BoardValues } from '#domain/week/board.ts';
import type { WeeklyMoment } from '#domain/week/team-settings.ts';
import { ownDissent } from './own-dissent.ts';
import type { OwnThing } from './own-thing.ts';
import type { OwnValue } from './own-value.ts';

/** What a thing on a team's board holds of someone: nothing, or what they wrote, were given or were asked. */
export const ownOnBoard = (entry: BoardEntry, me: PersonId): readonly OwnThing[] => {
  // The value belongs to the noun that stands beside it, which a table by noun cannot tell the compiler.
  const read = ownParts[entry.noun] as (value: BoardValues[BoardNoun], me: PersonId) => readonly OwnThing[];
  return read(entry.value, me);
};

const needOf =
  (noun: 'need' | 'offer') =>
  ({ by, text, week, until, at }: Need, me: PersonId): readonly OwnThing[] =>
    by === me ? [{ noun, at, day: until, week, fields: { text } }] : [];

const shoutOut = (value: ShoutOut, me: PersonId): readonly OwnThing[] => {
  const { by, to, gesture, impact, learning, week, at } = value;
  const words = { gesture, impact, learning };
  if (by === me) return [{ noun: 'shout-out-given', to, at, week, fields: words }];
  if (!to.includes(me)) return [];
  const choice = choiceOf(value, me);
  const fields = {
    ...(mayRead(value, me) && words),
    ...(choice !== undefined && { choice: { kind: 'choice', code: choice } as const }),
  };
  return [{ noun: 'shout-out-received', by, at, week, fields }];
};

const promise = (value: TeamPromise, me: PersonId): readonly OwnThing[] => {
  const { by, to, text, day, week, at, state } = value;
  if (by !== me && to !== me) return [];
  const word = state.kind === 'to-fix' ? state.how : state.kind === 'handed-back' ? state.word : undefined;
  const fields = { text, state: { kind: 'promise', code: state.kind } as const, ...(word !== undefined && { word }) };
  const base = { at, day, week, fields };
  return [by === me ? { ...base, noun: 'promise', to: to && [to] } : { ...base, noun: 'promise-received', by }];
};

const victory = ({ by, problem, action, result, repeat, week, at }: Victory, me: PersonId): readonly OwnThing[] =>
  by === me ? [{ noun: 'victory', at, week, fields: { problem, action, result, repeat } }] : [];

const fieldWindow = ({ by, moment, minutes, zone }: FieldWindow, me: PersonId): readonly OwnThing[] =>
  by === me ? [{ noun: 'field-window', fields: { time: timeOf(moment, minutes), zone: zoneOf(zone) } }] : [];

const timeOf = ({ weekday, minute }: WeeklyMoment, minutes: number): OwnValue => ({
  kind: 'weekly',
  weekday,
  minute,
  minutes,
});

const zoneOf = (zone: string): OwnValue => ({ kind: 'zone', zone });

const fieldNote = ({ by, day, week, at, told }: FieldNote, me: PersonId): readonly OwnThing[] => {
  if (by !== me) return [];
  const { kind: code, ...lines } = told;
  return [{ noun: 'field-note', at, day, week, fields: { state: { kind: 'field-note', code }, ...lines } }];
};

const teamWindow = ({ window }: TeamFieldWindow, me: PersonId): readonly OwnThing[] =>
  window?.by === me
    ? [
        {
          noun: 'team-window',
          day: window.on,
          fields: { time: timeOf(window.moment, window.minutes), zone: zoneOf(window.zone) },
        },
      ]
    : [];

const challenge = (value: Challenge, me: PersonId): readonly OwnThing[] => {
  const marks = [value.before, value.after].flatMap((given) => given.filter(({ personId }) => personId === me));
  const told = value.end?.by === me ? { story: value.end.story } : {};
  if (value.startedBy !== me && marks.length === 0 && value.end?.by !== me) return [];
  const fields = {
    practice: { kind: 'practice', code: value.practice },
    mark: { kind: 'marks', marks: marks.map(({ mark }) => mark) },
    ...told,
  } as const;
  return [{ noun: 'challenge', at: value.startedAt, week: value.firstWeek, fields }];
};

const voiceOf = (code: 'turn' | 'later' | 'owed' | 'swap'): OwnValue => ({ kind: 'voice', code });

const voices = ({ turns, late, swaps }: Voices, me: PersonId): readonly OwnThing[] => [
  ...turns
    .filter((turn) => turn.voices.some(({ personId }) => personId === me) || turn.later.includes(me))
    .map(({ week, later }): OwnThing => ({
      noun: 'voice',
      week,
      fields: { state: voiceOf(later.includes(me) ? 'later' : 'turn') },
    })),
  ...late
    .filter(({ personId }) => personId === me)
    .map(({ round }): OwnThing => ({ noun: 'voice', fields: { state: voiceOf('owed'), round } })),
  ...swaps
    .filter(({ from, to }) => from === me || to === me)
    .map(({ week, from, to, at }): OwnThing => ({
      noun: 'voice',
      week,
      at,
      ...(from === me ? { to: [to] } : { by: from }),
      fields: { state: voiceOf('swap') },
    })),
];

/** One for each noun of a board: a new one does not compile before it is decided what of it is whose. */
const ownParts: {
  readonly [Noun in BoardNoun]: (value: BoardValues[Noun], me: PersonId) => readonly OwnThing[];
} = {
  // The team's; they name nobody.
  settings: () => [],
  'first-steps': () => [],
  voices,
  'shout-out': shoutOut,
  need: needOf('need'),
  offer: needOf('offer'),
  promise,
  dissent: ownDissent,
  victory,
  'field-window': fieldWindow,
  'field-note': fieldNote,
  'team-field-window': teamWindow,
  challenge,
};
