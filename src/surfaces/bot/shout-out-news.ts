import type { Voices } from '#domain/shout-out/voices.ts';
import { voicesOf } from '#domain/shout-out/voices.ts';
import { peopleOf } from '#domain/people/roster-member.ts';
import { choiceOf, standingOf } from '#domain/shout-out/shout-out.ts';
import { weekOf } from '#domain/shared/week.ts';
import type { CardJson } from '#ports/chat.ts';
import { turnNews } from '#usecases/shout-out/shout-out-jobs.ts';
import { shoutOutCard, swapAnsweredCard, swapCard, swapEndCard, turnCard } from './cards/shout-out-cards.ts';
import type { NewsCardReading } from './card-reading.ts';
import { nameOf, shoutOutVoice } from './shout-out-voice.ts';

/** Tells someone that they are recognised; `undefined` when it was taken back, or they want no such thing. */
export const shoutOutNewsCard = (reading: NewsCardReading): CardJson | undefined => {
  const { entry, reader, roster, team, linkTo } = reading;
  if (entry?.noun !== 'shout-out' || entry.value.takenBackAt !== undefined) return undefined;
  const choice = choiceOf(entry.value, reader.personId);
  // Told before they declined, it says so; and no longer what it was.
  if ((choice === 'decline' && reading.toldOn === undefined) || !entry.value.to.includes(reader.personId))
    return undefined;
  const voice = shoutOutVoice(reader.language);
  const { id, by, gesture } = entry.value;
  const from = nameOf(roster, by, voice);
  const standing = standingOf(entry.value, peopleOf(roster));
  const openUrl = linkTo('/shout-outs');
  return shoutOutCard({ teamId: team.teamId, id, from, gesture, choice, standing, openUrl }, voice);
};

/** Tells someone of their turn, or of a swap; `undefined` when it is so no longer. */
export const turnNewsCard = (reading: NewsCardReading): CardJson | undefined => {
  const { entry, reader, today, linkTo, team } = reading;
  if (entry?.noun !== 'voices') return undefined;
  const week = weekOf(today);
  const voice = shoutOutVoice(reader.language);
  const isMine = voicesOf(entry.value, week).some(({ personId }) => personId === reader.personId);
  if (reading.news.what === turnNews.yours(week))
    return isMine ? turnCard(team.teamId, linkTo('/shout-outs'), voice) : undefined;
  return (
    askedCard(reading, entry.value) ??
    (isMine ? takenOverCard(reading, entry.value) : undefined) ??
    answeredCard(reading)
  );
};

/** In the place of the question, once its reader has the turn of the colleague who asked. */
const takenOverCard = ({ news, reader, roster, today, linkTo }: NewsCardReading, voices: Voices) => {
  const week = weekOf(today);
  const asker = roster.find(({ personId }) => news.what === turnNews.asked(week, personId));
  if (asker === undefined || voicesOf(voices, week).some(({ personId }) => personId === asker.personId))
    return undefined;
  return swapAnsweredCard(true, asker.name, linkTo('/shout-outs'), shoutOutVoice(reader.language));
};

const askedCard = ({ news, reader, roster, today, team, linkTo }: NewsCardReading, { swaps }: Voices) => {
  const week = weekOf(today);
  const swap = swaps.find(
    (one) => one.to === reader.personId && one.week === week && news.what === turnNews.asked(week, one.from),
  );
  const voice = shoutOutVoice(reader.language);
  return (
    swap &&
    swapCard(
      {
        teamId: team.teamId,
        week,
        from: swap.from,
        name: nameOf(roster, swap.from, voice),
        openUrl: linkTo('/shout-outs'),
      },
      voice,
    )
  );
};

const answeredCard = ({ news, reader, roster, today, linkTo }: NewsCardReading): CardJson | undefined => {
  const week = weekOf(today);
  const voice = shoutOutVoice(reader.language);
  for (const { personId, name } of roster) {
    if (news.what === turnNews.swapped(week, personId)) return swapEndCard(true, name, linkTo('/shout-outs'), voice);
    if (news.what === turnNews.notSwapped(week, personId))
      return swapEndCard(false, name, linkTo('/shout-outs'), voice);
  }
  return undefined;
};
