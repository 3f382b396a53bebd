import type { Catalogue } from '../words.ts';
import type { UiKey } from './en.ts';

export const uiIt: Catalogue<UiKey> = {
  loading: 'Caricamento in corso',
  retry: 'Riprova',
  close: 'Chiudi',
  cancel: 'Annulla',
  'save.saving': 'Salvataggio…',
  'save.saved': 'Salvato alle {time}',
  'save.unsaved': 'Non ancora salvato',
  'save.failed': 'Non siamo riusciti a salvare. Il tuo testo è qui.',
  'save.wait':
    'In questo momento Alliance riceve molte richieste. Il tuo testo è qui. Lo salviamo tra {count, plural, one {# secondo} other {# secondi}}.',
  'save.offline': 'Sei offline. Il tuo testo è qui.',
  'offline.title': 'Sei offline.',
  'offline.text': 'Puoi continuare a scrivere. Salviamo appena torni.',
  'failed.title': 'Alliance non ha risposto.',
  'failed.text': 'Non si è perso niente. Riprova tra poco.',
  'wait.title': 'In questo momento Alliance riceve molte richieste.',
  'wait.text': 'Non si è perso niente. Riprova tra {count, plural, one {# secondo} other {# secondi}}.',
  'stage.done': 'fatto',
  'length.left': '{count, plural, one {Ancora # carattere} other {Ancora # caratteri}}',
  'length.over': '{count, plural, one {# carattere di troppo} other {# caratteri di troppo}}',
  'form.lacking': 'Non ancora inviato: ricontrolla “{field}”. Completa il campo, poi invia.',
  'form.incomplete': 'Non ancora inviato: qui sopra manca ancora qualcosa.',
  'compare.yours': 'Il tuo testo',
  'compare.theirs': 'Testo di {name}',
  'compare.theirsUnknown': 'Il testo salvato nel frattempo',
  'compare.empty': 'Nessun testo',
  'compare.keepYours': 'Tieni il mio',
  'compare.takeTheirs': 'Prendi il suo',
  'compare.editBoth': 'Modifica insieme i due testi',
};
