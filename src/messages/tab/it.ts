import type { Catalogue } from '../words.ts';
import type { TabKey } from './en.ts';

export const tabIt: Catalogue<TabKey> = {
  'who.team': 'Lo vede chi fa parte di {team}',
  'who.writing': 'Chi fa parte di {team} vede questa pagina; le risposte restano tue finché non le aprite',
  'who.answer': 'Lo vedi solo tu, finché il team non apre tutte le risposte',
  'who.writers': 'Chi fa parte di {team} vede chi ha scritto, mai che cosa',
  'page.title': 'Alleanza di {team}',
  'write.lead':
    'Prima si scrive, ognuno per conto proprio. Poi aprite insieme tutte le risposte e ne fate un solo testo. Rispondi a ciò che ti tocca: bastano poche parole.',
  'write.writers': 'Chi ha scritto',
  'write.none': 'Ancora nessuno ha scritto. Chi comincia rende più facile il passo agli altri.',
  'write.wrote': 'Ha scritto',
  'write.notYet': 'Non ancora',
  'write.open': 'Aprite insieme',
  'write.openHint': 'Meglio quando tutti hanno scritto e siete insieme.',
  'open.title': 'Aprire ora tutte le risposte?',
  'open.text':
    'Chi fa parte di {team} vedrà tutte le risposte con i nomi. Dopo, nessuno potrà più cambiare una risposta: da lì scrivete insieme un solo testo.',
  'open.count': 'Hanno scritto in {written, number} su {all, number}.',
  'open.confirm': 'Apri tutte le risposte',
  'text.changedBy': '{name} ha cambiato questo testo mentre scrivevi.',
  'text.changed': 'Questo testo è cambiato mentre scrivevi.',
  'edit.title': 'Un nuovo testo per {team}',
  'edit.back': 'Torna all’alleanza',
  'person.gone': 'Una persona che non è più nel team',
  'forbidden.title': 'Questa alleanza è per chi fa parte del team',
  'forbidden.text':
    'Se fai parte del team, forse l’app non è ancora stata aggiunta: chiedi a chi gestisce il team di aggiungere Alliance, poi riprova.',
  'outside.title': 'Alliance vive in Microsoft Teams',
  'outside.text': 'Aprila lì: in un canale, scegli la scheda Alleanza.',
  'facilitator.is': 'Facilita {name}',
  'facilitator.you': 'Faciliti tu',
  'facilitator.none': 'Nessuno facilita',
  'facilitator.take': 'Facilito io',
  'facilitator.change': 'Passa o lascia il ruolo',
  'facilitator.title': 'Passa il ruolo a …',
  'facilitator.text': 'Chi scegli facilita da adesso; non cambia altro.',
  'facilitator.rights': 'Chi facilita non legge niente che gli altri non leggano.',
  'facilitator.letGo': 'Lascia il ruolo',
  'facilitator.alone': 'Nel team non c’è ancora nessun altro.',
  'facilitator.hint.writing': 'Fai in modo che tutti abbiano il tempo di scrivere, poi aprite le risposte insieme.',
  'facilitator.hint.drafting':
    'Leggete le risposte ad alta voce, mettete insieme quelle simili, poi proponete le righe.',
  'facilitator.hint.proposed': 'Chiedi che cosa renderebbe praticabile la riga a chi obietta, e fatela cambiare.',
  'facilitator.hint.in-force':
    'Porta il punto della situazione in una riunione, e chiedi che cosa il team vuole cambiare.',
  'round.page': 'Fare il punto in {team}',
  'export.title': 'Portala con te',
  'export.html': 'Pagina da stampare',
  'export.markdown': 'Markdown',
  'forbidden.shared':
    'Questo canale è condiviso con persone fuori dal team a cui appartiene. L’alleanza è solo per quel team: può aprirla solo chi ne fa parte. Se ne fai parte, chiedi a chi gestisce quel team di aggiungere Alliance, poi riprova.',
  people: 'Persone',
  tabName: 'Alleanza',
};
