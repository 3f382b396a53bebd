import { isStanding } from '#domain/reciprocity/reciprocity.ts';
import type { TeamPromise } from '#domain/reciprocity/reciprocity.ts';
import type { CardJson } from '#ports/chat.ts';
import { handedBackCard, namedCard, takenNewsCard } from './cards/reciprocity-cards.ts';
import { nameOf, reciprocityVoice } from './reciprocity-voice.ts';
import type { NewsCardReading } from './card-reading.ts';

/** Tells of a promise that it was made, handed back, or that one was named for it; `undefined` when it is so no longer. */
export const promiseNewsCard = ({
  entry,
  news: { what },
  reader,
  roster,
  linkTo,
}: NewsCardReading): CardJson | undefined => {
  if (entry?.noun !== 'promise') return undefined;
  const promise = entry.value;
  const voice = reciprocityVoice(reader.language);
  const openUrl = linkTo('/week');
  const other = promise.by === reader.personId ? promise.to : promise.by;
  const name = nameOf(roster, other, voice);
  const { text, day, state } = promise;
  if (what.startsWith('handed-back-'))
    return state.kind === 'handed-back' ? handedBackCard({ name, text, word: state.word }, openUrl, voice) : undefined;
  const namer = roster.find(({ personId }) => what === namedBy(personId));
  if (what.startsWith(namedBy(''))) {
    const isTheirs = isStanding(promise) && promise.by === reader.personId;
    return isTheirs
      ? namedCard({ name: nameOf(roster, namer?.personId, voice), day, text }, openUrl, voice)
      : undefined;
  }
  const isSo = isStanding(promise) && other !== undefined && what === `taken-${other}`;
  return isSo ? takenNewsCard(originOf(promise), { name, day, text }, openUrl, voice) : undefined;
};

const namedBy = (personId: string): string => `named-${personId}`;

const originOf = ({ from }: TeamPromise) => (from?.kind === 'offer' ? 'offer' : 'need');
