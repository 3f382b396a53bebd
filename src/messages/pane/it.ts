import type { Catalogue } from '../words.ts';
import type { PaneKey } from './en.ts';

export const paneIt: Catalogue<PaneKey> = {
  'pane.title': 'Alliance',
  'invite.when': '1-1 · {day}, {time}',
  'zone.unknown':
    'La tua casella non indica un fuso orario che conosciamo: gli orari sono quelli di questo dispositivo.',
  'invite.heading': 'Per il nostro 1-1',

  'not.title': 'Non è un 1-1',
  'not.nobody-else': 'Nell’invito non c’è nessun altro. Invita una persona e qui compaiono le domande per voi due.',
  'not.partner-declined': 'L’altra persona ha rifiutato, quindi non c’è nessuno da incontrare.',
  'not.self-declined': 'Hai rifiutato questo invito.',
  'not.group':
    'Nell’invito {others, plural, one {c’è un’altra persona} other {ci sono altre # persone}}. Alliance aiuta negli incontri a due.',
  'not.distribution-list':
    'Nell’invito c’è una lista di distribuzione: non si sa quante persone si incontrano. Alliance aiuta negli incontri a due.',
  'not.not-invited': 'Non fai parte di questo invito. Alliance aiuta nei tuoi 1-1.',
  'not.follows': 'Alliance segue l’invito: se cambiano le persone, cambia anche questa pagina.',

  'prompts.title': 'Da portare a questo 1-1',
  'prompts.who': 'Quello che metti nell’invito lo vede chi è invitato',
  'prompts.all': 'Mostra tutte e dodici',
  'prompts.fewer': 'Mostra meno',
  'prompts.history-unknown':
    'Non siamo riusciti a vedere che cosa avete già usato: queste sono semplicemente le prime.',
  'prompts.put': 'Metti nell’invito',
  'prompts.update': 'Aggiorna nell’invito',
  'prompts.remove': 'Togli',
  'prompts.remove-full': 'Togli dall’invito',
  'prompts.working': 'Scrivo nell’invito…',
  'prompts.put-done': '{count, plural, one {# domanda è} other {# domande sono}} nell’invito.',
  'prompts.remove-done': 'Le domande non sono più nell’invito.',
  'prompts.put-kept': 'Qualcuno aveva scritto nell’elenco di prima, che quindi resta sotto.',
  'prompts.remove-kept': 'Qualcuno ha scritto nell’elenco, quindi il testo resta. Puoi cancellarlo a mano.',
  'prompts.not-remembered': 'Non siamo riusciti ad annotare quali, quindi potranno tornare la prossima volta.',
  'prompts.failed': 'Outlook non ha accettato la modifica. L’invito è com’era.',
  'prompts.none-chosen': 'Scegli almeno una domanda.',
  'prompts.in-invite': 'In questo invito',
  'prompts.in-invite.who': 'Le vede chi è invitato',
  'prompts.read-only': 'Nell’invito può scrivere solo chi organizza. Copia le domande e mandale come preferisci.',
  'prompts.copy': 'Copia le domande',
  'prompts.copied': 'Copiate.',
  'prompts.copy-failed': 'Il browser non ha permesso di copiare. Puoi selezionare il testo.',

  'focus.title': 'Proteggi la concentrazione',
  'focus.offer': 'Trova ore tranquille accanto a questo incontro.',
  'focus.why':
    'Per questo Outlook fa leggere ad Alliance il tuo calendario e ci fa aggiungere impegni. Nulla lascia questo dispositivo.',
  'focus.open': 'Proteggi la concentrazione',
  'focus.back': 'Torna alle domande',
  'focus.who': 'Lo vedi solo tu',
  'focus.field-window': 'Aggiungi ogni settimana una finestra sul campo di 30 minuti',
  'focus.field-window.hint': 'Mezz’ora con il gruppo nel punto in cui scorre il lavoro, senza ordine del giorno.',
  'focus.field-window.saved': 'Hai già una finestra sul campo ogni settimana.',
  'focus.field-window.no-room': 'Questo giorno non ha mezz’ora libera per una finestra sul campo.',
  'focus.total': '{duration} di concentrazione in questo giorno.',
  'focus.none': 'Questo giorno non ha più un’ora libera per concentrarsi.',
  'focus.day-off': 'In questo giorno non lavori, quindi non c’è nulla da pianificare.',
  'focus.set-aside':
    '{count, plural, one {# impegno finisce} other {# impegni finiscono}} prima di iniziare: lasciato fuori.',
  'focus.day': 'Piano di {day}',

  'kind.meeting': 'Riunione',
  'kind.one-to-one': '1-1',
  'kind.field-window': 'Finestra sul campo',
  'kind.new-field-window': 'Finestra sul campo, nuova',
  'kind.kept-focus': 'Concentrazione, resta',
  'kind.new-focus': 'Concentrazione, nuova',
  'kind.removed-focus': 'Concentrazione, tolta',
  'block.focus': 'Concentrazione',
  'block.field-window': 'Finestra sul campo',

  'changes.title': 'Modifiche proposte',
  'changes.count':
    '{count, plural, one {# modifica} other {# modifiche}}{removed, plural, =0 {} one {: {created} in più, # tolta} other {: {created} in più, # tolte}}',
  'changes.none': 'Nulla da cambiare.',
  'changes.discard': 'Lascia perdere',
  'changes.apply': 'Applica',
  'changes.applying': 'Scrivo nel calendario…',
  'changes.applied': 'Applicato alle {time}',
  'changes.undo': 'Annulla',
  'changes.undoing': 'Torno indietro…',
  'changes.undone': 'Annullato alle {time}',
  'changes.failed': 'Il calendario non ha accettato tutto; il piano mostra che cosa c’è ora',

  'duration.hours': '{hours} h',
  'duration.minutes': '{minutes} min',
  'duration.both': '{hours} h {minutes} min',

  'failed.invite': 'Outlook non ha risposto.',
  'failed.invite.text': 'L’invito è com’era.',
  'failed.calendar': 'Il calendario non ha risposto.',
  'failed.calendar.text': 'Nulla è cambiato.',
  'forbidden.title': 'Alliance non può aprire il tuo calendario',
  'forbidden.text':
    'L’accesso non è stato dato. Puoi riprovare e acconsentire, o chiedere a chi amministra di permettere Calendars.ReadWrite e MailboxSettings.Read.',
  'forbidden.try': 'Riprova',
  'no-host.title': 'Alliance funziona dentro Outlook',
  'no-host.text': 'Apri o crea un appuntamento in Outlook e scegli lì Alliance.',
};
