import type { Catalogue } from '../words.ts';
import type { PaneGroupKey } from './en.ts';

export const paneGroupIt: Catalogue<PaneGroupKey> = {
  'group.heading': 'Per il nostro incontro',
  'group.team': 'La maggior parte è in {team}.',
  'group.prompts': 'Da portare a questo incontro',
  'group.prompts.why': 'una di tre, questa settimana',
  'group.prompts.in-invite': 'In questo invito',
  'group.teams': 'I tuoi team',
  'group.teams.who': 'Questo elenco lo vedi solo tu',
  'group.teams.none': 'Non fai parte di nessun team che usa Alliance.',
  'group.promises': '{count, plural, one {# promessa è aperta} other {# promesse sono aperte}}',
  'group.needs': '{count, plural, one {# bisogno è libero} other {# bisogni sono liberi}}',
  'group.person': 'Una di queste persone e tu',
  'group.person.choose': 'Persona',
  'group.person.nobody': 'Scegli',
};
