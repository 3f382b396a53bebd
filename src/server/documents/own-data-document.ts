import { ownFields, ownNouns } from '#domain/privacy/own-thing.ts';
import type { OwnThing } from '#domain/privacy/own-thing.ts';
import { startOf } from '#domain/shared/day.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { ownDataEn } from '#messages/privacy/own-data-en.ts';
import type { OwnDataKey } from '#messages/privacy/own-data-en.ts';
import { ownDataIt } from '#messages/privacy/own-data-it.ts';
import { makeWords } from '#messages/words.ts';
import type { Language, Words } from '#messages/words.ts';
import type { OwnData } from '#usecases/privacy/read-own-data.ts';
import type { Block, Document, ListItem } from './document.ts';
import { longDay } from './long-day.ts';

type Voice = {
  readonly words: Words<OwnDataKey>;
  readonly day: (at: Instant) => string;
  readonly nameOf: (personId: PersonId) => string;
  readonly data: OwnData;
};

/** What is kept about someone as a page that they can read, one part for each kind of thing. */
export const ownDataDocument = (data: OwnData, language: Language): Document => {
  const words = makeWords(language === 'it' ? ownDataIt : ownDataEn, language);
  const nameOf = (personId: PersonId): string => data.names.get(personId) ?? words('former');
  const voice: Voice = { words, day: longDay(language), nameOf, data };
  return {
    language,
    title: words('title'),
    blocks: [
      { kind: 'paragraph', text: words('about', { name: data.self.name, day: voice.day(data.at) }) },
      ...(data.things.length === 0 ? [{ kind: 'paragraph', text: words('nothing') } as const] : partsOf(voice)),
      { kind: 'note', text: words('others') },
    ],
  };
};

const partsOf = (voice: Voice): readonly Block[] =>
  ownNouns.flatMap((noun): readonly Block[] => {
    const things = voice.data.things.filter((thing) => thing.noun === noun);
    if (things.length === 0) return [];
    return [
      { kind: 'heading', text: voice.words(`noun.${noun}`) },
      { kind: 'list', items: things.map((thing) => itemOf(thing, voice)) },
    ];
  });

const itemOf = (thing: OwnThing, voice: Voice): ListItem => {
  const [head, ...rest] = [...whereOf(thing, voice), ...fieldsOf(thing, voice)];
  return { text: head ?? voice.words(`noun.${thing.noun}`), detail: rest.length === 0 ? undefined : rest.join('\n') };
};

const whereOf = ({ teamId, by, to, at, day, week }: OwnThing, { words, day: write, nameOf, data }: Voice): string[] => [
  ...(teamId === undefined ? [] : [words('teamOf', { team: data.teams.get(teamId) ?? teamId })]),
  ...(by === undefined || by === data.self.personId ? [] : [words('from', { name: nameOf(by) })]),
  ...(to === undefined || to.length === 0 ? [] : [words('to', { names: to.map(nameOf).join(', ') })]),
  ...(at === undefined ? [] : [words('on', { day: write(at) })]),
  ...(day === undefined ? [] : [words('on', { day: write(startOf(day)) })]),
  ...(week === undefined ? [] : [words('inWeek', { week })]),
];

const fieldsOf = ({ fields }: OwnThing, { words }: Voice): readonly string[] =>
  ownFields.flatMap((name) => {
    const value = fields[name];
    if (value === undefined || value === '') return [];
    const texts = typeof value === 'object' ? value : [String(value)];
    const said = texts.filter((text) => text !== '').join('\n');
    return said === '' ? [] : [words('field', { name: words(`name.${name}`), value: said })];
  });
