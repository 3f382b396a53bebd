import type { Catalogue } from '../words.ts';
import type { RefusalKey } from './en.ts';

export const refusalsIt: Catalogue<RefusalKey> = {
  'refusal.writing-is-over': 'Nel frattempo le risposte sono state aperte. Si continua con le righe.',
  'refusal.writing-is-open': 'Le risposte non sono ancora aperte.',
  'refusal.text-has-changed': 'Nel frattempo il testo è cambiato. Rileggilo.',
  'refusal.text-is-blank': 'Non c’è ancora un testo. Scrivi almeno una riga.',
  'refusal.text-is-too-long': 'Il testo è troppo lungo. Accorcialo un po’.',
  'refusal.nothing-has-changed': 'Niente è diverso dall’ultima versione. Prima cambia una riga.',
  'refusal.version-is-unknown': 'Questa versione non esiste.',
  'refusal.version-is-superseded': 'Nel frattempo è stata proposta una versione più nuova. Leggi quella.',
  'refusal.not-for-you':
    'Non è stato salvato: Alliance è stata rimossa da questo team, o non ne fai più parte. Chi gestisce il team può aggiungere di nuovo l’app: tutto resta per 30 giorni.',
  'refusal.not-in-roster': 'Può farlo solo chi fa parte del team.',
  'refusal.not-in-alliance': 'Questo non fa più parte dell’alleanza. Forse qualcuno lo ha tolto.',
  'refusal.too-many': 'L’accordo contiene già tutte le righe possibili. Prima togline una.',
  'refusal.day-is-past': 'Questo giorno è passato. Scegline uno più avanti.',
  'refusal.day-is-too-far': 'Scegli un giorno entro i prossimi 60 giorni.',
  'refusal.objection-is-incomplete':
    'Scrivi che cosa vedi e che cosa renderebbe praticabile la riga, così che il team possa lavorarci.',
  'refusal.objection-is-open':
    'La tua obiezione a una riga è aperta. Ritirala o fai cambiare la riga, poi prendi l’impegno.',
  'refusal.already-committed':
    'Hai preso l’impegno su questa versione. Per dire altro su una riga, proponi di cambiarla.',
  'refusal.role-is-held': 'C’è già qualcuno che facilita. Può passarti il ruolo.',
  'refusal.not-yours': 'Prendi prima il ruolo; poi puoi passarlo.',
  'refusal.not-due': 'Si fa il punto quando un accordo è in vigore.',
  'refusal.round-is-closed':
    'Nel frattempo questo momento per fare il punto si è chiuso. La tua risposta va bene per il prossimo.',
  'refusal.out-of-range': 'Scegli da 1 a 26 settimane.',
  'refusal.other': 'Alliance non ha potuto accettarlo. Il tuo testo è qui.',
};
