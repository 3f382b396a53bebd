import { isStillNews } from '#domain/dissent/dissent-news.ts';
import { turnOf } from '#domain/dissent/dissent-turn.ts';
import { decisionOn, thankedBy } from '#domain/dissent/dissent.ts';
import type { Dissent } from '#domain/dissent/dissent.ts';
import type { PersonalDissent } from '#domain/dissent/personal-dissent.ts';
import { peopleOf } from '#domain/people/roster-member.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { CardJson } from '#ports/chat.ts';
import type { DirectPost } from '#usecases/delivery/direct-post.ts';
import { dissentCard, dissentNewsCard } from './cards/dissent-card.ts';
import { dissentVoice } from './dissent-voice.ts';
import type { DissentVoice } from './dissent-voice.ts';
import { excerptOf } from './excerpt.ts';
import type { ItemCardReading, NewsCardReading } from './card-reading.ts';

/** Where a team's dissent is in its tab. */
export const dissentPage = (id: string): string => `/dissents/${id}`;
/** Where one between two is in one's own tab. */
const personalDissentPage = (otherId: PersonId, id: string): string => `/dissents/${otherId}/${id}`;

/** The card in the channel. */
export const dissentItemCard = ({ entry, team, roster, voice, linkTo }: ItemCardReading<'dissent'>): CardJson => {
  const dissent = entry.value;
  const nameOf = (id: PersonId | undefined) => roster.find(({ personId }) => personId === id)?.name;
  const view = {
    teamId: team.teamId,
    dissent,
    author: nameOf(dissent.by),
    thanker: nameOf(thankedBy(dissent)),
    openUrl: linkTo(dissentPage(dissent.id)),
  };
  return dissentCard(view, dissentVoice(voice.language));
};

/** Tells someone of the team that it is their turn, or what was decided; `undefined` when it is so no longer. */
export const teamDissentNews = ({
  entry,
  news: { what },
  reader,
  roster,
  today,
  linkTo,
}: NewsCardReading): CardJson | undefined => {
  if (entry?.noun !== 'dissent') return undefined;
  const dissent = entry.value;
  const people = peopleOf(roster);
  if (!isStillNews(dissent, { to: reader.personId, what }, people, today)) return undefined;
  const voice = dissentVoice(reader.language);
  const about = { dissent, what, people, today, voice };
  const lines = [excerptOf(dissent.fact), ...sinceLine(about)];
  return dissentNewsCard(
    { title: titleOf(about, reader.personId), lines, openUrl: linkTo(dissentPage(dissent.id)) },
    voice,
  );
};

/** Tells one of two, in their own chat. Whoever puts it in front of others does so themselves. */
export const personalDissentCard = (
  { dissent, what, today, reader }: Extract<DirectPost, { kind: 'dissent' }>,
  linkTo: (page: string) => string,
): CardJson => {
  const voice = dissentVoice(reader.language);
  const about = { dissent, what, people: [dissent.by, dissent.to], today, voice };
  const isAuthor = dissent.by === reader.personId;
  const isWithdrawn = decisionOn(dissent)?.outcome.kind === 'withdrawn';
  const lines = [
    isWithdrawn ? '' : excerptOf(dissent.fact),
    nameLine(isAuthor ? dissent.toName : dissent.byName, voice),
    ...sinceLine(about),
    voice.words('pair.eye'),
  ].filter((line) => line !== '');
  const openUrl = linkTo(personalDissentPage(isAuthor ? dissent.to : dissent.by, dissent.id));
  return dissentNewsCard({ title: personalTitleOf(about, dissent, reader.personId), lines, openUrl }, voice);
};

type About = {
  readonly dissent: Dissent;
  readonly what: string;
  readonly people: readonly PersonId[];
  readonly today: Day;
  readonly voice: DissentVoice;
};

const nameLine = (name: string, { words }: DissentVoice): string => (name === '' ? '' : words('pair.from', { name }));

const titleOf = ({ dissent, what, people, today, voice }: About, reader: PersonId): string => {
  const { words, spell } = voice;
  const outcome = decisionOn(dissent)?.outcome;
  if (what.startsWith('decided-') && outcome !== undefined) {
    const kind = dissent.by === reader ? outcome.kind : 'withdrawn';
    return words(`decided.${kind}`, { day: outcome.kind === 'trial' ? spell(outcome.until) : '' });
  }
  return words(`turn.${turnOf(dissent, people, today)?.next ?? 'decision'}`);
};

/** The first word between two says neither more nor less than that there is something. */
const personalTitleOf = (about: About, dissent: PersonalDissent, reader: PersonId): string => {
  const { words } = about.voice;
  if (dissent.steps.length === 0) return words('pair.raised');
  return about.what.startsWith('decided-') ? titleOf(about, reader) : words('pair.reply');
};

const sinceLine = ({ dissent, what, people, today, voice }: About): readonly string[] => {
  const turn = turnOf(dissent, people, today);
  return what.startsWith('nudge-') && turn !== undefined
    ? [voice.words('nudge.since', { day: voice.spell(turn.since) })]
    : [];
};
