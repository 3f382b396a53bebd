import type { Catalogue } from '../words.ts';
import type { StatusKey } from './en.ts';

export const statusIt: Catalogue<StatusKey> = {
  title: 'Alliance: stato',
  fine: 'Va tutto bene',
  'fine.text': 'Ciò che scade viene avviato, ciò che è avviato viene inviato, e niente aspetta te.',
  needed: '{count, plural, one {Una cosa ha bisogno di te} other {# cose hanno bisogno di te}}',
  'label.act': 'Da fare',
  'label.know': 'Da sapere',
  read: 'Lettura delle {time} UTC, per l’intera installazione. Nessun tenant, team o persona è contato per nome.',
  again: 'Leggi di nuovo',

  'finding.tables-out': 'Le tabelle non sono raggiungibili',
  'finding.tables-out.do':
    'Nessuno può leggere né salvare. Guarda l’account di archiviazione nel portale di Azure: c’è, il suo firewall lascia passare questo server, e l’identità gestita ha ancora il ruolo Storage Table Data Contributor?',
  'finding.queues-out': 'Le code non sono raggiungibili',
  'finding.queues-out.do':
    'Nel frattempo non si invia niente, e nulla va perso. Guarda l’account di archiviazione nel portale di Azure: l’identità gestita ha ancora il ruolo Storage Queue Data Contributor?',
  'finding.accounts-out':
    '{count, plural, one {Un account di archiviazione non è raggiungibile} other {# account di archiviazione non sono raggiungibili}}: {names}',
  'finding.accounts-out.do':
    'I tenant che ci stanno aspettano che torni; per tutti gli altri va tutto avanti. Ciò che contiene manca nelle cifre qui sotto. Guardalo nel portale di Azure: c’è, il suo firewall lascia passare questo server, e l’identità gestita ha ancora i ruoli Storage Table Data Contributor e Storage Queue Data Contributor?',
  'finding.no-worker': 'Ci sono lavori che aspettano, e nessun worker è in funzione',
  'finding.no-worker.do':
    'Negli ultimi 3 minuti nessuno ha dato notizia di sé: non si invia niente. Azure avrebbe dovuto avviarne uno da sé: guarda l’app contenitore del worker nel portale, nel suo log una riga che comincia con “Alliance cannot run”, e nel log di sistema la regola di scalabilità. Se manca, esegui di nuovo azd up. Si recupera ciò che ha meno di 12 ore di ritardo.',
  'finding.due-late': 'Ciò che scade parte tardi: il più vecchio aspetta da {duration}',
  'finding.due-late.do':
    'I pianificatori non tengono il passo, o non riescono ad avviarlo. Cerca nei log dei server e dei worker “something due could not be started”; se non c’è, fai girare un altro server.',
  'finding.queue-slow': 'I lavori aspettano a lungo: il più vecchio è lì da {duration}',
  'finding.queue-slow.do':
    'Se Teams chiede di aspettare, o per ora rifiuta un post, passa da sé. Altrimenti avvia un altro worker, o cerca nei log dei worker “a job met a bug”.',
  'finding.set-aside':
    '{count, plural, one {Un lavoro è stato messo da parte} other {# lavori sono stati messi da parte}}',
  'finding.set-aside.do':
    'Ognuno ha fallito troppe volte, o non si può leggere, e non viene più tentato. Guarda perché, rimettilo in coda quando la causa è risolta, o dimenticalo:',
  'finding.refused': 'Teams rifiuta molti post: {count, number} nell’ultima ora',
  'finding.refused.do':
    'Si ritenta per 12 ore. Se continua, guarda lo stato dei servizi di Microsoft 365 e se l’identità gestita del bot funziona ancora.',
  'finding.throttled':
    '{count, plural, one {Teams ha chiesto una volta di aspettare} other {Teams ha chiesto # volte di aspettare}} nell’ultima ora',
  'finding.throttled.do': 'Tutti aspettano quanto Teams chiede; nulla va perso. Non devi fare niente.',
  'finding.unknown':
    '{count, plural, one {Un messaggio dell’ultimo giorno forse non è arrivato} other {# messaggi dell’ultimo giorno forse non sono arrivati}}',
  'finding.unknown.do':
    'La risposta di Teams è andata persa, o un worker si è fermato mentre inviava, quindi non si sa. Niente viene inviato di nuovo da sé, perché nulla arrivi due volte. I team vedono in Alliance quali post dei canali sono, e possono pubblicarli di nuovo; ciò che diceva un messaggio a una persona si trova nella sua pagina.',
  'finding.possible-duplicates':
    '{count, plural, one {Un messaggio dell’ultimo giorno forse è arrivato due volte} other {# messaggi dell’ultimo giorno forse sono arrivati due volte}}',
  'finding.possible-duplicates.do':
    'Teams ha risposto di non poterli accettare in quel momento e ha chiesto di ritentare (502, 503, 504). Chi vede un post due volte può eliminarne uno.',

  'finding.skipped':
    '{count, plural, one {Un post è stato tralasciato} other {# post sono stati tralasciati}} nell’ultimo giorno',
  'finding.skipped.do': 'Più di 12 ore di ritardo, come dopo un lungo guasto. Il prossimo arriva all’ora solita.',

  'now.title': 'In questo momento',
  'now.due': 'In scadenza e non avviato',
  'now.due.none': 'Niente',
  'now.due.oldest': 'Da {duration}',
  'now.jobs': 'Lavori in coda, compresi quelli per più tardi',
  'now.oldest': 'Il primo di questi è lì da',
  'now.oldest.none': 'Nessuno aspetta',
  'now.setAside': 'Lavori messi da parte',
  'now.workers': 'Worker in funzione',
  'now.servers': 'Server in funzione',
  'out-of-reach': 'Non si può leggere',

  'counted.title': 'Conteggi',
  'counted.what': 'Che cosa',
  'counted.hour': 'Ultima ora',
  'counted.day': 'Ultime 24 ore',
  'counted.started': 'Avviati alla scadenza',
  'counted.lag': 'Il più in ritardo tra questi',
  'counted.skipped': 'Tralasciati, con più di 12 ore di ritardo',
  'counted.sent': 'Inviati, e messaggi aggiornati',
  'counted.throttles': 'Risposte di Teams che chiedono di aspettare (429)',
  'counted.refused': 'Rifiutati per ora, si ritenta',
  'counted.closed': 'Rifiutati del tutto: bloccati, rimossi o eliminati',
  'counted.duplicates': 'Ritentati, anche se forse già arrivati (502, 503, 504)',
  'counted.unknown': 'Risposta persa',
  'counted.note':
    'Ogni processo annota i suoi conteggi una volta al minuto. Ciò che ha contato nel minuto di un arresto improvviso qui non c’è; è stato fatto comunque. I conteggi si conservano per 30 giorni.',

  'duration.none': 'meno di un secondo',
  'duration.seconds': '{count, plural, one {# secondo} other {# secondi}}',
  'duration.minutes': '{count, plural, one {# minuto} other {# minuti}}',
  'duration.hours': '{count, plural, one {# ora} other {# ore}}',
  number: '{count, number}',

  'closed.title': 'Questa pagina si apre con un link',
  'closed.text':
    'È per chi si prende cura di questo server. Dove gira il server o il worker, questo comando crea un link valido per 12 ore:',
  'unavailable.title': 'L’archiviazione non è raggiungibile',
  'unavailable.text':
    'Senza di essa questa pagina non può far entrare nessuno, e Alliance non può lavorare. L’indirizzo /readyz dice quale parte non è raggiungibile.',
  'too-often.title': 'Questa pagina è stata aperta troppo spesso',
  'too-often.text':
    'È successo in un minuto, dal tuo indirizzo o da altri dietro lo stesso. Riaprila tra {count, plural, one {# secondo} other {# secondi}}: non si è perso niente, e il tuo link resta valido.',
};
