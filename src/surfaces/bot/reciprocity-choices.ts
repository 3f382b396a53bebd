import type { NeedNoun } from '#domain/reciprocity/decide-need.ts';
import { isFree, isStanding } from '#domain/reciprocity/reciprocity.ts';
import type { TeamPromise } from '#domain/reciprocity/reciprocity.ts';
import { valuesOf } from '#domain/week/entries.ts';
import { peopleOf } from '#domain/people/roster-member.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { WeekReading } from '#usecases/week/read-week.ts';
import type { FormChoice, Readable } from './cards/reciprocity-forms.ts';
import { excerptOf } from './excerpt.ts';
import { nameOf } from './reciprocity-voice.ts';
import type { ReciprocityVoice } from './reciprocity-voice.ts';

/** Choices that a form on a phone has room for; the tab has all. */
const mostChoices = 12;
/** Characters of what someone wrote, in a choice. */
const choiceLength = 70;

/** The needs and offers of others that nobody has taken up. */
export const freeChoices = (open: OpenTeam, reading: WeekReading, voice: ReciprocityVoice): readonly FormChoice[] =>
  (['need', 'offer'] as const).flatMap((noun) => freeOf(noun, open, reading, voice)).slice(0, mostChoices);

const freeOf = (
  noun: NeedNoun,
  { roster, scope }: OpenTeam,
  { around, today }: WeekReading,
  voice: ReciprocityVoice,
): readonly FormChoice[] => {
  const promises = new Map(valuesOf(around, 'promise').map((promise) => [promise.id, promise]));
  const people = peopleOf(roster);
  return valuesOf(around, noun)
    .filter(
      ({ id, by, until }) => by !== scope.personId && people.includes(by) && today <= until && isFree(promises.get(id)),
    )
    .map(({ id, by, text }) => ({
      value: `${noun}:${id}`,
      title: voice.words(`row.${noun}`, { name: nameOf(roster, by, voice), text: excerptOf(text, choiceLength) }),
    }));
};

/** The promises that someone made or was made and that are still to be done, the nearest first; `of` names one alone. */
export const readablePromises = (
  { roster, scope: { personId } }: OpenTeam,
  { entries }: WeekReading,
  voice: ReciprocityVoice,
  of?: string,
): Readable => {
  const own = valuesOf(entries, 'promise')
    .filter((promise) => isStanding(promise) && (promise.by === personId || promise.to === personId))
    .filter(({ id }) => of === undefined || id === of)
    .toSorted((one, other) => one.day.localeCompare(other.day))
    .slice(0, mostChoices);
  return {
    choices: own.map((promise) => ({
      value: `${promise.id}:${promise.revision}`,
      title: titleOf(promise, roster, voice),
    })),
    onward: own.every(({ carried }) => carried > 0) ? 'keep-on' : 'to-fix',
  };
};

const titleOf = ({ by, to, text }: TeamPromise, roster: OpenTeam['roster'], voice: ReciprocityVoice): string =>
  voice.words(to === undefined ? 'row.toTeam' : 'row.promise', {
    by: nameOf(roster, by, voice),
    to: to === undefined ? '' : nameOf(roster, to, voice),
    text: excerptOf(text, choiceLength),
  });
