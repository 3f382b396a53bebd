import type { RosterMember } from '#domain/people/roster-member.ts';
import { isBlank } from '#domain/shared/text.ts';
import type { PickedMessage } from '#ports/bot-events.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import { excerptOf } from './excerpt.ts';
import type { ShoutOutVoice } from './shout-out-voice.ts';

/** The author of a message as a member of a team; `undefined`: an app, or someone who is not in it. */
export const authorIn = ({ roster }: OpenTeam, message: PickedMessage | undefined): RosterMember | undefined => {
  const author = message?.author?.personId;
  return author === undefined ? undefined : roster.find(({ personId }) => personId === author);
};

/**
 * What there is to know of a message before one recognises its author: why nobody is chosen yet, or how it begins, as a
 * reminder to the one who picked it. Its words are its author's: they are quoted where the team can read them anyway, and
 * never put into what is sent.
 *
 * @param isHere whether the message is in a channel of the team
 */
export const aboutMessage = (
  open: OpenTeam,
  message: PickedMessage | undefined,
  isHere: boolean,
  { words }: ShoutOutVoice,
): string | undefined => {
  const team = open.team.name;
  const elsewhere = isHere ? undefined : words('recognise.in', { team });
  if (message === undefined) return elsewhere;
  if (message.author === undefined) return words('recognise.byApp');
  const member = authorIn(open, message);
  if (member === undefined) {
    const { name } = message.author;
    return isBlank(name) ? words('recognise.bySomeone', { team }) : words('recognise.notInTeam', { name, team });
  }
  if (member.personId === open.scope.personId) return words('recognise.byYou');
  if (message.isDeleted) return words('recognise.deleted');
  return isHere && !isBlank(message.text) ? words('recognise.about', { excerpt: excerptOf(message.text) }) : elsewhere;
};
