import { pairParts, versionInForce } from '#domain/alliance/pair/pair-agreement.ts';
import type { AgreementLine, PairVersion } from '#domain/alliance/pair/pair-agreement.ts';
import { nameOf } from '#domain/alliance/pair/pair-alliance.ts';
import type { PairAlliance, PairPromise, PairRhythm } from '#domain/alliance/pair/pair-alliance.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { startOf } from '#domain/shared/day.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { isBlank } from '#domain/shared/text.ts';
import { agreementEn } from '#messages/agreement/en.ts';
import type { AgreementKey } from '#messages/agreement/en.ts';
import { agreementIt } from '#messages/agreement/it.ts';
import { documentEn } from '#messages/document/en.ts';
import type { DocumentKey } from '#messages/document/en.ts';
import { documentIt } from '#messages/document/it.ts';
import { makeWords } from '#messages/words.ts';
import type { Language, Words } from '#messages/words.ts';
import type { Block, Document } from './document.ts';
import { longDay } from './long-day.ts';

type Voice = {
  readonly words: Words<DocumentKey>;
  readonly parts: Words<AgreementKey>;
  readonly day: (at: Instant) => string;
  readonly name: (personId: PersonId) => string;
};

/** The shared side of an alliance, which both may read at any time: what they agreed on, promised and planned. */
export const pairDocument = (alliance: PairAlliance, language: Language, now: Instant): Document => {
  const voice = voiceOf(alliance, language);
  const { words, day } = voice;
  const [one, other] = alliance.names;
  return {
    language,
    title: words('title', { one, other }),
    blocks: [
      ...agreementBlocks(alliance, voice),
      ...promiseBlocks(alliance.promises, voice),
      ...rhythmBlocks(alliance.rhythm, voice),
      { kind: 'note', text: words('exported', { day: day(now), one, other }) },
    ],
  };
};

const voiceOf = (alliance: PairAlliance, language: Language): Voice => ({
  words: makeWords(language === 'it' ? documentIt : documentEn, language),
  parts: makeWords(language === 'it' ? agreementIt : agreementEn, language),
  day: longDay(language),
  name: (personId) => nameOf(alliance, personId),
});

const agreementBlocks = ({ agreement }: PairAlliance, voice: Voice): readonly Block[] => {
  const version = versionInForce(agreement) ?? agreement.versions.at(-1);
  const lines = version?.lines ?? agreement.lines;
  return [
    { kind: 'heading', text: voice.words('agreement') },
    { kind: 'paragraph', text: standingOf(version, lines, voice) },
    ...pairParts.flatMap((part) => partBlocks(part, lines, voice)),
    ...commitmentBlocks(version, voice),
  ];
};

const standingOf = (
  version: PairVersion | undefined,
  lines: readonly AgreementLine[],
  { words, day }: Voice,
): string => {
  if (version === undefined) return words(lines.length === 0 ? 'none' : 'draft');
  const { number, inForceSince, proposedAt } = version;
  return inForceSince === undefined
    ? words('proposed', { version: number, day: day(proposedAt) })
    : words('inForce', { version: number, day: day(inForceSince) });
};

const partBlocks = (
  part: AgreementLine['part'],
  lines: readonly AgreementLine[],
  { words, parts, name }: Voice,
): readonly Block[] => {
  const items = lines
    .filter((line) => line.part === part)
    .map(({ of, text, evidence }) => ({
      text: of === undefined ? text : words('of.person', { name: name(of), text }),
      detail: isBlank(evidence) ? undefined : words('evidence', { text: evidence }),
    }));
  if (items.length === 0) return [];
  return [
    { kind: 'subheading', text: parts(`part.${part}`) },
    { kind: 'list', items },
  ];
};

const commitmentBlocks = (version: PairVersion | undefined, { words, day, name }: Voice): readonly Block[] => {
  const items = (version?.commitments ?? []).map(({ personId, at }) => ({
    text: words('commitment.given', { name: name(personId), day: day(at) }),
    detail: undefined,
  }));
  if (items.length === 0) return [];
  return [
    { kind: 'subheading', text: words('commitments') },
    { kind: 'list', items },
  ];
};

const promiseBlocks = (promises: readonly PairPromise[], { words, day, name }: Voice): readonly Block[] => {
  const items = promises
    .filter(({ state }) => state === 'open')
    .map((promise) => ({
      text: words('promise', { name: name(promise.by), day: day(startOf(promise.day)), text: promise.text }),
      detail: undefined,
    }));
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: words('promises') },
    { kind: 'list', items },
  ];
};

const rhythmBlocks = ({ checkInWeeks, reviewOn }: PairRhythm, { words, day }: Voice): readonly Block[] => {
  const texts = [
    words('rhythm.checkIn', { weeks: checkInWeeks }),
    ...(reviewOn === undefined ? [] : [words('rhythm.review', { day: day(startOf(reviewOn)) })]),
  ];
  return [
    { kind: 'heading', text: words('rhythm') },
    { kind: 'list', items: texts.map((text) => ({ text, detail: undefined })) },
  ];
};
