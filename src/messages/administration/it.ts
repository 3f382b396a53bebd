import type { Catalogue } from '../words.ts';
import type { AdministrationKey } from './en.ts';

export const administrationIt: Catalogue<AdministrationKey> = {
  'page.title': 'Amministrazione',
  'page.who': 'La vedono gli amministratori della tua organizzazione',
  'page.text':
    'Team, conteggi e impostazioni. Ciò che team e persone scrivono non è qui, e nessun ruolo lo apre: un’alleanza a due la leggono solo i due, ciò che è di un team i suoi membri.',
  'page.back': 'Le tue impostazioni',
  'forbidden.title': 'Questa pagina è per gli amministratori',
  'forbidden.text':
    'Serve il ruolo “Alliance.Administrator”. Lo assegna chi cura la directory della tua organizzazione: nell’interfaccia di amministrazione di Microsoft Entra, in Applicazioni aziendali, alla voce di questa app, Utenti e gruppi. Vale dal tuo prossimo accesso.',

  'use.title': 'In uso',
  'use.text':
    'Un conteggio sotto {from, number} non si vede; gli altri sono dati a passi di {from, number}, così non parlano di nessuno.',
  'use.people': 'Persone',
  'count.few': 'Meno di {from, number}',
  'count.about': 'Da {count, number} a {upTo, number}',
  'count.at-least': '{count, number} o più',

  'teams.title': 'Team con Alliance',
  'teams.none': 'Nessun team ha ancora l’app. La aggiunge in Teams un proprietario del team.',
  'teams.active': 'Ha l’app dal {day}',
  'teams.active.unknown': 'Ha l’app',
  'teams.closed': 'Dal {day} Teams non accetta più post lì',
  'teams.closed.deleted': 'Dal {day} Teams non accetta più post lì. Se non cambia, tutto viene eliminato il {deleted}.',
  'teams.removed':
    'Rimossa il {day}. Tutto viene eliminato il {deleted}, a meno che l’app non venga aggiunta di nuovo prima.',
  'teams.removed.unknown': 'Rimossa il {day}',
  'teams.being-deleted': 'In corso di eliminazione dal {day}',
  'teams.more': 'Mostra altri team',
  'teams.failed': 'Non è stato possibile leggere i team.',
  'teams.name.none': 'Un team senza nome',

  'settings.title': 'Ciò che vale per tutti',
  'settings.retention': 'Conserva ciò che i team scrivono nelle loro pratiche per',
  'settings.retention.hint':
    'Riconoscimenti, bisogni, promesse, dissensi, vittorie, finestre sul campo. Le alleanze restano finché non le si lascia.',
  'settings.months': '{count, plural, one {# mese} other {# mesi}}',
  'settings.shorter':
    'Dopo il salvataggio, ciò che ha più di {months} viene eliminato entro un mese. Nessuno può recuperarlo.',
  'settings.ask': 'Conservare per {to} invece di {from}?',
  'settings.ask.what':
    'Sparisce ciò che i team hanno scritto nelle loro pratiche più di {to} fa: riconoscimenti, bisogni, offerte, promesse, dissensi, vittorie, note dal campo e quattro settimane di una pratica. Ciò che è ancora aperto sparisce quando nessuno lo tocca da altrettanto tempo.',
  'settings.ask.when':
    'Ogni team viene passato in rassegna una volta al mese, in un giorno suo: ciò che è più vecchio sparisce allora, e poi ogni mese. Fino a quel giorno puoi tornare indietro.',
  'settings.ask.stays': 'Restano le alleanze, gli accordi e i loro check-in.',
  'settings.ask.noWayBack': 'Nessuno può recuperare ciò che è sparito. I team non vengono avvisati.',
  'settings.ask.confirm': 'Conserva per {to}',
  'settings.language': 'Lingua con cui inizia un nuovo team',
  'settings.language.of-who-adds': 'Quella di chi aggiunge l’app',
  'settings.language.en': 'Inglese',
  'settings.language.it': 'Italiano',
  'settings.language.hint': 'Un team cambia la propria in ogni momento.',

  'log.title': 'Che cosa hanno fatto gli amministratori',
  'log.text':
    'Gli ultimi {days, number} giorni; le righe più vecchie vengono eliminate. Di chi l’ha fatto si conserva l’ID nella directory.',
  'log.none': 'Niente negli ultimi {days, number} giorni.',
  'log.set-retention': 'Conservare per {to} invece di {from}',
  'log.set-first-language': 'I nuovi team iniziano con: {to}; prima: {from}',
  'log.you': '{time}, tu',
  'log.other': '{time}, {id}',
  'log.refused': 'Non fatto: un altro amministratore è arrivato prima',
  'log.unknown': 'Non si sa se sia stato fatto',

  'state.title': 'Come funziona ora',
  'state.fine': 'Va tutto bene. Niente aspetta te.',
  'state.shared.fine': 'Va tutto bene.',
  'state.shared.needed':
    'Qualcosa richiede chi gestisce questo servizio per la tua organizzazione e per altre. Lì si vede che cos’è.',
  'state.day': 'In 24 ore, a decine, contate una volta l’ora',
  'state.started': 'Avviati alla scadenza',
  'state.sent': 'Inviati',
  'state.throttles': 'Risposte di Teams che chiedono di aspettare',
  'state.refused': 'Rifiutati per ora, ritentati',
  'state.skipped': 'Tralasciati perché troppo in ritardo',
  'state.tens': 'meno di 10',

  'facts.title': 'Che cosa chiede e conserva Alliance',
  'facts.server':
    'Il server non ha autorizzazioni nel tuo tenant: non legge caselle, calendari o directory. Chi fa parte di un team lo chiede a Teams, per i team che hanno l’app. Ciò che viene chiesto si usa nel browser di ogni persona, con il suo accesso:',
  'facts.Calendars.ReadWrite': 'Pianifica il tempo di concentrazione accanto alle proprie riunioni.',
  'facts.MailboxSettings.Read': 'Conosce il proprio fuso orario e le ore di lavoro, per lo stesso scopo.',
  'facts.MailboxItem.ReadWrite.User': 'Mette le domande nell’invito aperto in Outlook.',
  'facts.kept':
    'Ciò che le persone scrivono e scelgono è conservato nell’archiviazione di chi gestisce Alliance per voi. Nessun calendario lo è; della propria concentrazione solo gli orari, se li si condivide. Ogni persona prende una copia di ciò che è suo, o lo fa eliminare, nelle proprie impostazioni.',
  'facts.not':
    'Alliance non è fatta per valutare il rendimento di nessuno: niente ordina le persone o dà loro punteggi.',
};
