import type { Catalogue } from '../words.ts';
import type { TeamWindowKey } from './en.ts';

export const teamWindowIt: Catalogue<TeamWindowKey> = {
  title: 'Una finestra sul campo per il team',
  back: 'Questa settimana',
  'gone.title': 'Questa pagina non è aperta per te',
  'gone.text': 'È per chi fa parte del team. Chiedi a qualcuno del team di aggiungerti.',
  why: 'Un po’ di tempo ogni settimana che tutto il team tiene libero per stare dove il lavoro accade.',
  when: '{day} alle {time}, {minutes} minuti',
  'when.clock': 'Sull’orologio del team ({place})',
  'when.own': '{time} sul tuo orologio',
  'when.own.day': '{day} {time} sul tuo orologio',
  'when.own.next': 'La prossima è {date}: {time} sul tuo orologio',
  former: 'una persona che ha lasciato il team',

  'adopted.title': 'La finestra del team',
  'adopted.none': 'Il team non ha ancora adottato un orario.',
  'adopted.by': 'Adottata da {name}, {day}',
  'adopted.who': 'La vedono tutti in {team}',
  'adopted.giveUp': 'Rinuncia per il team',
  'adopted.givenUp': 'Il team non ha più una finestra',

  'find.title': 'Trova un orario',
  'find.again': 'Un altro orario',
  'find.text': 'Alliance guarda le prossime otto settimane e indica gli orari in cui la maggior parte di voi ha tempo.',
  'find.why':
    'Per questo Microsoft 365 fa leggere ad Alliance il tuo calendario e quando chi lavora con te ha impegni. Nulla arriva a un nostro server; ci arriva solo l’orario che il team adotta.',
  'find.open': 'Cerca un orario',
  'find.opening': 'Apro il tuo calendario…',
  'find.looking': 'Guardo i calendari di {count, plural, one {# persona} other {# persone}}…',
  'find.who': 'Chi ha tempo lo vedi solo tu',
  'forbidden.title': 'Alliance non può aprire il tuo calendario.',
  'forbidden.text':
    'Puoi riprovare e acconsentire, o chiedere a chi amministra di permettere Calendars.ReadWrite e MailboxSettings.Read.',
  'forbidden.try': 'Riprova',
  'out-of-reach.title': 'Questo Teams non può aprire il tuo calendario.',
  'out-of-reach.text':
    'Non può accedere a Microsoft 365 per Alliance con il tuo account. Aggiorna Teams o apri Alliance in Teams sul web.',
  'failed.title': 'I calendari non hanno risposto.',
  'failed.text': 'Nulla è cambiato.',
  'none.title': 'Nessun orario trovato.',
  'none.text': 'Nessun calendario che puoi leggere ha ore di lavoro in comune con gli altri.',

  'length.label': 'Quanto dura',
  'length.minutes': '{minutes} minuti',
  'options.label': 'Quando',
  'option.now': '{when} (come adottata)',
  'option.all': 'Tutti hanno tempo, ogni settimana',
  'option.all.away': 'Tutti hanno tempo, salvo settimane di assenza: {names}',
  'option.all.known': 'Ha tempo ogni settimana chiunque abbia un calendario che puoi vedere',
  'option.all.known.away': 'Ha tempo chiunque abbia un calendario che puoi vedere, salvo settimane di assenza: {names}',
  'option.least': 'Va bene per la maggior parte di voi. Non sempre: {names}',
  better: 'In un altro orario potrebbe venire una persona in più ogni settimana.',

  'who.title': 'Chi può venire',
  'who.time': '{time}, {place}',
  'who.same': '{time}, come il team',
  'who.day': '{day} {time}, {place}',
  'who.change': '{date} e dopo: {time}',
  'who.change.day': '{date} e dopo: {day} {time}',
  'who.free': 'Ha tempo ogni settimana',
  'who.busy': 'Ha impegni in {count, plural, one {# settimana} other {# settimane}} su {weeks}: {dates}',
  'who.busy.all': 'Ha impegni in tutte le {weeks} settimane',
  'who.off':
    'Fuori dall’orario di lavoro in {count, plural, one {# settimana} other {# settimane}} su {weeks}: {dates}',
  'who.off.all': 'Fuori dall’orario di lavoro',
  'who.away': 'Via: {dates}',
  'who.away.all': 'Via in queste settimane',
  'who.unknown': 'Calendario non condiviso con te',

  adopt: 'Adotta per il team',
  'adopt.who': 'Tutti in {team} vedono l’orario e che lo hai adottato tu',
  'adopt.now': 'Questa è la finestra attuale del team.',
  adopted: 'Il team ha una finestra',

  'refusal.text-has-changed':
    'Nel frattempo qualcuno ha cambiato la finestra o l’orologio del team. Guardala ancora una volta.',
  'refusal.practice-is-off': 'Il tuo team ha disattivato le finestre sul campo.',
  'refusal.out-of-range': 'Quel giorno o quell’ora non esiste sull’orologio del team.',
  'refusal.window-overlaps': 'Un altro tuo team ha la sua finestra in quel momento. Scegli un orario in cui hai tempo.',
  'refusal.other': 'Non ha funzionato. Riprova.',
};
