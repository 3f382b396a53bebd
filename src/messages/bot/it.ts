import type { Catalogue } from '../words.ts';
import type { BotKey } from './en.ts';

export const botIt: Catalogue<BotKey> = {
  'welcome.title': 'Alliance è qui',
  'welcome.what': 'Progettate insieme come volete lavorare, e prendetevene l’impegno.',
  'welcome.start': 'Per cominciare, aggiungi la scheda Alliance a un canale.',
  'welcome.limits':
    'L’amministrazione mi configura una volta sola. Leggo chi fa parte del team, non messaggi né calendari.',
  'chat.title': 'Ciao, qui Alliance',
  'help.title': 'Che cosa so fare',
  'other.title': 'Questo non lo conosco ancora',
  'help.what': 'In un team pubblico l’accordo che il team propone, e ognuno si impegna lì o nella scheda Alliance.',
  'help.start': 'Per cominciare, aggiungimi a un team e la scheda Alliance a un canale.',
  'help.commands': 'Scrivi aiuto per rivedere queste righe.',
  'proposal.title': 'Una proposta per la nostra alleanza, versione {version, number}',
  'proposal.titleInForce': 'La nostra alleanza, versione {version, number}',
  'proposal.by': 'Proposta da {name}',
  'proposal.byFormer': 'Proposta da qualcuno che non è più nel team',
  'proposal.count': 'Impegni presi: {given, number} su {all, number}',
  'proposal.names': 'Impegno preso da: {names}',
  'proposal.more': '{count, plural, one {un’altra persona} other {altre # persone}}',
  'proposal.committed': 'Hai preso il tuo impegno.',
  'proposal.inForce': 'In vigore: è il nostro accordo.',
  'proposal.superseded': 'Una versione più recente ne ha preso il posto.',
  'action.commit': 'Mi impegno',
  'action.open': 'Apri',
  'action.read': 'Leggi e rispondi',
  'answer.alreadyCommitted': 'Hai già preso il tuo impegno per questa versione.',
  'answer.closed': 'Può farlo solo chi fa parte di un team che usa Alliance.',
  'answer.unknownCard': 'Questo riquadro non si usa più. Continua nella scheda Alliance.',
  'answer.busy': 'In questo momento in molti stanno modificando. Riprova tra poco.',
  'answer.unavailable': 'Adesso non riesco a raggiungere Alliance. Niente va perso: riprova tra poco.',
};
