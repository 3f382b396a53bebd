import type { Catalogue } from '../words.ts';
import type { InvitationKey } from './en.ts';

export const invitationIt: Catalogue<InvitationKey> = {
  'invitation.message':
    'Ciao {name}, mi piacerebbe progettare insieme come lavoriamo, con Alliance. Aprire il link non decide ancora niente: {link}',
};
