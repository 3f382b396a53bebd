import type { HomeLine } from '#domain/alliance/pair/pair-summary.ts';
import type { MyTeamWeek, MyWeekView } from '#contracts/my-week-api.ts';
import { isBlank } from '#domain/shared/text.ts';
import type { MyWeekKey } from '#messages/my-week/en.ts';
import type { Words } from '#messages/words.ts';
import type { KeptDraft } from '../../ui/autosave/unsaved-texts.ts';
import { dotted } from '../../ui/dotted.ts';
import {
  alliancePath,
  checkInPath,
  dissentPath,
  editPath,
  fieldWindowPath,
  firstAtDraftsPath,
  fourWeeksPath,
  invitePath,
  pairAtDraftsPath,
  pairPath,
  personalDissentPath,
  raisePath,
  shoutOutsPath,
  tellVictoryPath,
} from '../screens/paths.ts';
import type { PairTask } from '../screens/paths.ts';
import { betweenLine } from './my-turns.ts';

type Kind = Extract<MyWeekKey, `draft.${string}`>;

/** Something begun and not sent, and where it goes on. */
export type MyDraft = {
  readonly key: string;
  /** Its first field with words. */
  readonly text: string;
  /** What it is, and in which team or between whom. */
  readonly meta: string;
  /** Of the channel whose tab has the page; `undefined`: one's own tab has it. */
  readonly channelId: string | undefined;
  readonly page: string;
};

type Place = Pick<MyDraft, 'channelId' | 'page'> & { readonly kind: Kind; readonly where: string };

/**
 * What the reader has begun on this device and not sent. Keys are those under which the forms keep their drafts; of a form
 * that is not known here, and of a team or a person that one has nothing to do with any more, nothing is listed.
 */
export const myDrafts = (drafts: readonly KeptDraft[], view: MyWeekView, words: Words<MyWeekKey>): readonly MyDraft[] =>
  drafts.flatMap(({ key, text: { value } }) => {
    const text = beginningOf(value);
    const place = text === undefined ? undefined : placeOf(key, view, words);
    if (text === undefined || place === undefined) return [];
    const { channelId, page, kind, where } = place;
    return [{ key, text, meta: dotted([words(kind), where]), channelId, page }];
  });

/** The fields of forms that hold someone's own words, the most telling first. */
const fields = [
  ...['text', 'gesture', 'fact', 'problem', 'why', 'reason', 'seen', 'impact', 'learning', 'proposal', 'action'],
  ...['result', 'repeat', 'asked', 'obstacle', 'expectations', 'fears', 'change', 'evidence', 'story'],
  ...['purposeLine', 'trustLine', 'careLine'],
];

const beginningOf = (value: Readonly<Record<string, string>>): string | undefined =>
  fields
    .map((name) => value[name] ?? '')
    .find((part) => !isBlank(part))
    ?.trim();

const placeOf = (key: string, view: MyWeekView, words: Words<MyWeekKey>): Place | undefined => {
  const own = (kind: Kind, page: string, where = ''): Place => ({ kind, page, where, channelId: undefined });
  if (key === 'invite') return own('draft.invitation', invitePath);
  if (key === 'dissent.new.alone') return own('draft.dissent', raisePath);
  const between = view.dissents.find(({ id }) => key.endsWith(`.${id}`));
  if (between !== undefined)
    return own(
      'draft.dissent',
      personalDissentPath(between.otherId, between.id),
      betweenLine(between.otherName, words),
    );
  const pair = view.alliances.find(({ allianceId }) => key.includes(`.${allianceId}.`));
  if (pair !== undefined) return own(...pairPage(key, pair), betweenLine(pair.otherName, words));
  const team = view.teams.find((one) => isOfTeam(key, one));
  if (team === undefined) return undefined;
  const { channelId, teamName } = team.summary;
  const [kind, page] = teamPage(key, team);
  return { kind, page, where: teamName, channelId };
};

/** Forms about one thing name it in their key, and not always its team. */
const isOfTeam = (key: string, { summary, dissents, promises }: MyTeamWeek): boolean => {
  const parts = key.split('.');
  return [summary.teamId, ...[...dissents, ...promises].map(({ id }) => id)].some((id) => parts.includes(id));
};

/** By what a key begins with, for practices; by what stands behind the team, for its alliance. */
const teamPage = (key: string, { summary, dissents }: MyTeamWeek): readonly [Kind, string] => {
  const dissent = dissents.find(({ id }) => key.endsWith(`.${id}`));
  if (dissent !== undefined) return ['draft.dissent', dissentPath(dissent.id)];
  const [noun = ''] = key.split('.');
  if (Object.hasOwn(practicePages, noun)) return practicePages[noun as keyof typeof practicePages];
  const [, name = ''] = key.split(`.${summary.teamId}.`);
  if (name === 'round') return ['draft.check-in', checkInPath];
  const isLine = name.startsWith('line.') || name.startsWith('new-line.');
  const isAgreed = summary.stage === 'proposed' || summary.stage === 'in-force';
  return ['draft.alliance', isLine && isAgreed ? editPath : alliancePath];
};

const practicePages = {
  'shout-out': ['draft.shout-out', shoutOutsPath],
  dissent: ['draft.dissent', raisePath],
  victory: ['draft.victory', tellVictoryPath],
  'field-note': ['draft.field-note', fieldWindowPath],
  challenge: ['draft.challenge', fourWeeksPath],
  reciprocity: ['draft.reciprocity', firstAtDraftsPath],
  promise: ['draft.promise', firstAtDraftsPath],
} as const satisfies Readonly<Record<string, readonly [Kind, string]>>;

const pairPage = (key: string, { allianceId }: HomeLine): readonly [Kind, string] => {
  const [, name = ''] = key.split(`.${allianceId}.`);
  const [first = ''] = name.split('.');
  if (first === 'promise') return ['draft.promise', pairAtDraftsPath(allianceId)];
  const task = Object.hasOwn(tasks, first) ? tasks[first as keyof typeof tasks] : undefined;
  return [task === 'check-in' ? 'draft.check-in' : 'draft.alliance', pairPath(allianceId, task)];
};

const tasks = {
  openness: 'openness',
  answer: 'prompts',
  sum: 'prompts',
  line: 'agreement',
  'new-line': 'agreement',
  'check-in': 'check-in',
} as const satisfies Readonly<Record<string, PairTask>>;
