import type { Catalogue } from '../words.ts';
import type { ShoutOutKey } from './en.ts';

export const shoutOutIt: Catalogue<ShoutOutKey> = {
  title: 'Riconoscimenti',
  'voices.line':
    '{count, plural, one {Questa settimana la parola è a {names}.} other {Questa settimana la parola è a {names}.}}',
  'voices.past': '{count, plural, one {La parola era a {names}.} other {La parola era a {names}.}}',
  'voices.none': 'Chiunque può riconoscere il lavoro di qualcuno, in ogni momento.',
  open: 'Riconosci qualcuno',
  none: 'Questa settimana ancora nulla di pubblicato.',
  past: 'In questa settimana nulla è stato pubblicato.',
  'posted.line': '{from} a {to}',
  'posted.impact': 'Cosa è cambiato: {text}',
  'posted.learning': 'Cosa ne prendiamo: {text}',
  former: 'Una persona che ha lasciato il team',
};
