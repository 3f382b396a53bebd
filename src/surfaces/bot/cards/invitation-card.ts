import type { AllianceId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { CardJson } from '#ports/chat.ts';
import type { BotVoice } from '../bot-voice.ts';
import { actButton, makeCard, openButton, paragraph } from './card-parts.ts';
import { linkLine } from './link-line.ts';

/** What the card about an invitation shows. */
export type InvitationView = {
  readonly allianceId: AllianceId;
  readonly inviter: string;
  readonly standing:
    | { readonly kind: 'open' | 'put-off'; readonly invitedAt: Instant; readonly why: string }
    | { readonly kind: 'accepted' | 'declined' | 'closed' };
  readonly openUrl: string;
};

/** An invitation as the one who is invited gets it; once answered, the buttons give way to the result. */
export const invitationCard = (view: InvitationView, voice: BotVoice): CardJson => {
  const { words, language } = voice;
  const { inviter, standing } = view;
  const result = resultOf(standing, voice);
  return makeCard({
    language,
    title: words('invitation.title'),
    lines: [
      paragraph(words('invitation.by', { name: inviter }), { isSubtle: true }),
      ...('why' in standing ? [paragraph(standing.why)] : []),
      ...(result === undefined ? [] : [paragraph(result, { weight: 'Bolder' })]),
      ...(standing.kind === 'open'
        ? [paragraph(words('invitation.silent'), { isSubtle: true }), linkLine(words('action.open'), view.openUrl)]
        : []),
    ],
    buttons: buttonsOf(view, voice),
  });
};

/** What is left of an invitation that was taken back: neither who it was from, nor why. */
export const retractedInvitationCard = (voice: BotVoice): CardJson => onlySaying(voice, 'invitation.takenBack');

/** What is left of one whose writer's data is deleted, whatever was answered. */
export const blankInvitationCard = (voice: BotVoice): CardJson => onlySaying(voice, 'invitation.gone');

const onlySaying = ({ words, language }: BotVoice, text: 'invitation.takenBack' | 'invitation.gone'): CardJson =>
  makeCard({
    language,
    title: words('invitation.title'),
    lines: [paragraph(words(text), { weight: 'Bolder' })],
    buttons: [],
  });

const resultOf = ({ kind }: InvitationView['standing'], { words }: BotVoice): string | undefined => {
  switch (kind) {
    case 'open':
      return undefined;
    case 'put-off':
      return words('invitation.putOff');
    case 'accepted':
      return words('invitation.accepted');
    case 'declined':
      return words('invitation.declined');
    case 'closed':
      return words('invitation.closed');
  }
};

/** Three at most: opening it becomes a button once "not now" is no longer an answer. */
const buttonsOf = ({ allianceId, standing, openUrl }: InvitationView, { words }: BotVoice) => {
  const open = openButton(words('action.open'), openUrl);
  switch (standing.kind) {
    case 'closed':
      return [];
    case 'accepted':
    case 'declined':
      return [open];
    case 'open':
    case 'put-off': {
      const data = { schema: 1, action: 'reply-to-invitation', allianceId, invitedAt: standing.invitedAt } as const;
      const accept = actButton(words('action.accept'), { ...data, reply: 'accept' });
      const notNow = actButton(words('action.notNow'), { ...data, reply: 'not-now' });
      const decline = actButton(words('action.decline'), { ...data, reply: 'decline' });
      return standing.kind === 'open' ? [accept, notNow, decline] : [accept, decline, open];
    }
  }
};
