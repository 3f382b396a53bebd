import type { Catalogue } from '../words.ts';
import type { CalendarPageKey } from './en.ts';

export const calendarPageIt: Catalogue<CalendarPageKey> = {
  title: 'Il tuo calendario',
  who: 'Lo vedi solo tu',
  settings: 'Impostazioni del calendario',
  'settings.short': 'Impostazioni',
  'week.before': 'La settimana prima',
  'week.after': 'La settimana dopo',
  'week.this': 'Questa settimana',
  'week.grid': 'Calendario di {days}',
  'week.days': 'Giorni',

  'ask.title': 'Concentrazione accanto ai tuoi 1-1',
  'ask.text':
    'Guarda la tua settimana con ore tranquille pianificate intorno a ciò che contiene. Nulla viene scritto prima che tu lo abbia visto.',
  'ask.why':
    'Per questo Microsoft 365 fa leggere ad Alliance il tuo calendario e ci fa aggiungere impegni. Nulla arriva a un nostro server.',
  'ask.open': 'Apri il mio calendario',
  'ask.opening': 'Apro il tuo calendario…',
  'forbidden.title': 'Alliance non può aprire il tuo calendario',
  'forbidden.text':
    'L’accesso non è stato dato. Puoi riprovare e acconsentire, o chiedere a chi amministra di permettere Calendars.ReadWrite e MailboxSettings.Read.',
  'forbidden.try': 'Riprova',
  'out-of-reach.title': 'Questo Teams non può aprire il tuo calendario',
  'out-of-reach.text':
    'Non può accedere a Microsoft 365 per Alliance con il tuo account. Aggiorna Teams o apri Alliance in Teams sul web.',
  'failed.title': 'Il calendario non ha risposto.',
  'failed.text': 'Nulla è cambiato.',

  'zone.unknown':
    'La tua casella non indica un fuso orario che conosciamo: gli orari sono quelli di questo dispositivo.',
  'zone.choose': 'Scegli il tuo fuso orario',

  'total.of': '{focus} di concentrazione questa settimana, sulle {target} che vuoi.',
  'total.met': '{focus} di concentrazione questa settimana: tutta quella che vuoi.',
  'total.beside': 'Di queste, {beside} accanto a 1\u20111 e finestre sul campo.',
  'total.short': 'Per {missing} non c’è posto.',
  'total.set-aside':
    '{count, plural, one {# impegno finisce} other {# impegni finiscono}} prima di iniziare: lasciato fuori.',
  'total.overrides':
    '{count, plural, one {Per questa volta: # blocco di concentrazione di questa settimana contiene una tua riunione.} many {Per questa volta: # blocchi di concentrazione di questa settimana contengono tue riunioni.} other {Per questa volta: # blocchi di concentrazione di questa settimana contengono tue riunioni.}}',

  'kind.meeting': 'Riunione',
  'kind.one-to-one': '1-1',
  'kind.field-window': 'Finestra sul campo',
  'kind.kept-focus': 'Concentrazione, resta',
  'kind.new-focus': 'Concentrazione, nuova',
  'kind.removed-focus': 'Concentrazione, tolta',
  'block.focus': 'Concentrazione',
  'block.field-window': 'Finestra sul campo',
  'block.named': '{kind}: {subject}',
  'block.placed': 'Concentrazione, nuova, dove l’hai messa tu',

  'move.menu': 'Sposta',
  'move.earlier': 'Prima: {time}',
  'move.later': 'Dopo: {time}',
  'move.to': '{day}: {time}',
  'move.back': 'Di nuovo dove la vuole il piano: {day}, {time}',
  'move.moved': 'Spostata a {day}, {time}',

  'moves.title': 'Spostamenti che darebbero di più a entrambe le persone',
  'moves.named':
    'Spostare «{subject}» ({day}) dalle {from} alle {to} darebbe {mine} di concentrazione in più a te e {theirs} a {name}.',
  'moves.unnamed':
    'Spostare il tuo 1-1 con {name} ({day}) dalle {from} alle {to} darebbe {mine} di concentrazione in più a te e {theirs} a {name}.',
  'moves.how':
    'Alliance non sposta riunioni: resta tra voi due. Del calendario dell’altra persona vede quando è occupata, e nient’altro.',
  'moves.open': 'Apri in Outlook',
  'moves.later': 'Non ora',
  'moves.about': '{act}: {move}',
  'moves.none': 'Per ora non ci sono altri spostamenti.',

  'changes.title': 'Modifiche proposte',
  'changes.count':
    '{count, plural, one {# modifica} other {# modifiche}}{removed, plural, =0 {} one {: {created} in più, # tolta} other {: {created} in più, # tolte}}',
  'changes.weeks': '{changes}, in {weeks} settimane',
  'changes.none': 'Il calendario contiene il piano. Nulla da cambiare.',
  'changes.put-aside': 'Il piano è messo da parte. Il calendario è com’era.',
  'changes.again': 'Pianifica di nuovo',
  'changes.discard': 'Lascia perdere',
  'changes.apply': 'Applica al mio calendario',
  'changes.applying': 'Scrivo nel calendario…',
  'changes.applied': 'Applicato alle {time}',
  'changes.undo': 'Annulla',
  'changes.undoing': 'Torno indietro…',
  'changes.undone': 'Annullato alle {time}',
  'changes.failed': 'Il calendario non ha accettato tutto; la pagina mostra che cosa c’è ora',

  'duration.hours': '{hours} h',
  'duration.minutes': '{minutes} min',
  'duration.both': '{hours} h {minutes} min',
};
