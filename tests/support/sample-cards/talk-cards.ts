import type { Language } from '#messages/words.ts';
import { voiceIn } from '#surfaces/bot/bot-voice.ts';
import { helpCard } from '#surfaces/bot/cards/help-card.ts';
import { offCard, pageCard } from '#surfaces/bot/cards/page-card.ts';
import { pauseCard } from '#surfaces/bot/cards/pause-card.ts';
import { personalWelcomeCard } from '#surfaces/bot/cards/personal-welcome-card.ts';
import { dayInWords } from '#surfaces/bot/day-in-words.ts';
import { openUrl } from './named-card.ts';
import type { NamedCard } from './named-card.ts';

const places = ['alliance', 'dissent', 'field', 'four-weeks'] as const;
const questions = ['when', 'past', 'far', 'busy', 'whose', 'ended'] as const;

/** What the bot answers to what someone writes to it. */
export const talkCards = (language: Language): readonly NamedCard[] => {
  const voice = voiceIn(language);
  const inTeam = [{ name: 'Field design', url: openUrl }];
  const inTeams = [...inTeam, { name: 'Customer care', url: openUrl }];
  return [
    ['welcome-personal', personalWelcomeCard({ openUrl }, voice)],
    ['greeting', helpCard({ occasion: 'chat', place: 'chat', openUrl }, voice)],
    ['greeting-in-team', helpCard({ occasion: 'chat', place: 'team', openUrl }, voice)],
    ['thanks', helpCard({ occasion: 'thanks', place: 'chat', openUrl }, voice)],
    ['help', helpCard({ occasion: 'help', place: 'team', openUrl }, voice)],
    ['help-in-chat', helpCard({ occasion: 'help', place: 'chat', openUrl }, voice)],
    ['unknown-words', helpCard({ occasion: 'other', place: 'team', openUrl }, voice)],
    ['unknown-words-in-chat', helpCard({ occasion: 'other', place: 'chat', openUrl }, voice)],
    ...places.map((page): NamedCard => [`page-${page}`, pageCard({ page, ownUrl: undefined, teams: inTeam }, voice)]),
    ['page-of-several', pageCard({ page: 'dissent', ownUrl: openUrl, teams: inTeams }, voice)],
    ['page-off', offCard({ team: 'Field design', settingsUrl: openUrl }, voice)],
    ['pause', pauseCard('pause.begun', { day: dayInWords('2026-11-27', language) }, openUrl, voice)],
    ...questions.map((key): NamedCard => [`pause-${key}`, pauseCard(`pause.${key}`, {}, openUrl, voice)]),
  ];
};
