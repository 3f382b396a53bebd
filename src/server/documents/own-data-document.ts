import { ownFields, ownNouns } from '#domain/privacy/own-thing.ts';
import type { OwnNoun, OwnThing } from '#domain/privacy/own-thing.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { OwnDataKey } from '#messages/privacy/own-data-en.ts';
import type { Language } from '#messages/words.ts';
import type { OwnData } from '#usecases/privacy/read-own-data.ts';
import type { Block, Document, ListItem } from './document.ts';
import { makeOwnDataVoice, momentIn, weekIn } from './own-data-voice.ts';
import type { OwnDataVoice } from './own-data-voice.ts';
import { valueInWords } from './own-value-words.ts';

type Page = OwnDataVoice & { readonly data: OwnData };

/**
 * What is kept about someone as a page that they can read, one part for each kind of thing: in the words of the screens,
 * without the codes and ids by which it is kept.
 *
 * @param zone IANA zone of the reader's own clock
 */
export const ownDataDocument = (data: OwnData, language: Language, zone: string): Document => {
  const page: Page = { ...makeOwnDataVoice(language, zone, data.names), data };
  const { own, dates } = page;
  return {
    language,
    title: own('title'),
    blocks: [
      { kind: 'paragraph', text: own('about', { name: data.self.name, day: dates.day(data.at) }) },
      ...(data.things.length === 0 ? [{ kind: 'paragraph', text: own('nothing') } as const] : partsOf(page)),
      { kind: 'note', text: own('others') },
      { kind: 'note', text: own('ids') },
    ],
  };
};

const partsOf = (page: Page): readonly Block[] =>
  ownNouns.flatMap((noun): readonly Block[] => {
    const things = page.data.things.filter((thing) => thing.noun === noun);
    if (things.length === 0) return [];
    return [
      { kind: 'heading', text: page.own(`noun.${noun}`) },
      { kind: 'list', items: things.map((thing) => itemOf(thing, page)) },
    ];
  });

const itemOf = (thing: OwnThing, page: Page): ListItem => {
  const [head, ...rest] = [...whereOf(thing, page), ...whenOf(thing, page), ...fieldsOf(thing, page)];
  return { text: head ?? page.own(`noun.${thing.noun}`), detail: rest.length === 0 ? undefined : rest.join('\n') };
};

const whereOf = ({ noun, teamId, by, to }: OwnThing, { own, nameOf, data }: Page): string[] => [
  // A team is called by its name below.
  ...(teamId === undefined || noun === 'team'
    ? []
    : [own('teamOf', { team: data.teams.get(teamId) ?? own('formerTeam') })]),
  ...(by === undefined || by === data.self.personId ? [] : [own('from', { name: nameOf(by) })]),
  ...withWhom(to ?? [], { own, nameOf, data }),
];

const withWhom = (to: readonly PersonId[], { own, nameOf, data }: Pick<Page, 'own' | 'nameOf' | 'data'>): string[] => {
  const others = to.filter((one) => one !== data.self.personId);
  return others.length === 0 ? [] : [own('to', { names: others.map(nameOf).join(', ') })];
};

type When = Extract<OwnDataKey, `when.${string}`> | 'unsaid';

/** What happened at a thing's instant and is for its day, where that is not that it was written and is of a day. */
const whens: Partial<Readonly<Record<OwnNoun, { readonly at?: When; readonly day?: When }>>> = {
  // It says its times itself.
  'focus-time': { at: 'unsaid' },
  'alliance-promise': { day: 'when.by' },
  'agreement-version': { at: 'when.proposed' },
  commitment: { at: 'when.committed' },
  voice: { at: 'when.asked' },
  need: { day: 'when.until' },
  offer: { day: 'when.until' },
  promise: { at: 'when.promised', day: 'when.by' },
  'promise-received': { at: 'when.promised', day: 'when.by' },
  // The day is that of the instant, where its team was.
  dissent: { at: 'when.raised', day: 'unsaid' },
  'dissent-answer': { at: 'when.raised', day: 'unsaid' },
  'personal-dissent': { at: 'when.raised', day: 'unsaid' },
  'team-window': { day: 'when.adopted' },
  challenge: { at: 'when.begun' },
  'prompt-use': { at: 'when.used' },
  message: { at: 'when.since', day: 'when.told' },
};

const whenOf = ({ noun, at, day, week }: OwnThing, page: Page): string[] => {
  const { own, dates } = page;
  const { at: ofAt = 'when.written', day: ofDay = 'when.of' } = whens[noun] ?? {};
  return [
    ...(at === undefined || ofAt === 'unsaid' ? [] : [own(ofAt, { when: momentIn(page, at) })]),
    ...(day === undefined || ofDay === 'unsaid' ? [] : [own(ofDay, { when: dates.dateInYear(day) })]),
    ...(week === undefined ? [] : [own('inWeek', { days: weekIn(page, week) })]),
  ];
};

const fieldsOf = ({ fields }: OwnThing, page: Page): readonly string[] =>
  ownFields.flatMap((name) => {
    const value = fields[name];
    if (value === undefined) return [];
    const said = valueInWords(value, page);
    if (said.kind === 'lines') return said.lines;
    const text = said.texts.filter((one) => one !== '').join('\n');
    return text === '' ? [] : [page.own('field', { name: page.own(`name.${name}`), value: text })];
  });
