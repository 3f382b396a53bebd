import type { Catalogue } from '../words.ts';
import type { ConfigureKey } from './en.ts';

export const configureIt: Catalogue<ConfigureKey> = {
  'config.title': 'Alleanza per {team}',
  'config.titleUnknown': 'Alleanza per questo team',
  'config.text': 'Qui il team concorda come vuole lavorare insieme: scrivete, aprite, proponete e vi impegnate.',
  'config.new': 'Questo team non ha ancora un’alleanza. Comincia quando salvi la scheda.',
  'config.existing': 'Questo team ha già un’alleanza e la scheda la mostra. Ora: {stage}.',
  'config.unknown': 'Puoi già salvare la scheda; non siamo riusciti a vedere se esiste un’alleanza.',
  'config.name': 'Nome della scheda',
  'config.post': 'Le proposte vengono pubblicate in questo canale.',
  'config.setUp':
    'Alliance viene configurata una volta da un amministratore della tua organizzazione. Se ti viene chiesto un consenso, avvisa chi amministra.',
  'config.save': 'Scegli Salva qui sotto.',
  'config.notInstalled': 'Prima aggiungi Alliance al team, poi aggiungi la scheda: l’app non è ancora in questo team.',
  'config.failed': 'Non siamo riusciti a raggiungere Alliance. Riprova.',
  'config.wrongChannel':
    'Aggiungi la scheda in un canale standard, che tutto il team legge: in uno privato o condiviso Alliance non può pubblicare per il team.',
  'config.noChannel': 'La scheda sta nel canale di un team. Apri un canale e aggiungila lì.',
  'config.private.title': 'Questo è un canale privato',
  'config.private.text':
    'Un’alleanza è di tutto il team, e un canale privato la nasconde a qualcuno. Perciò qui la scheda non si può aggiungere, e Alliance qui non pubblica niente.',
  'config.shared.title': 'Questo è un canale condiviso',
  'config.shared.text':
    'Un’alleanza è solo del suo team, e un canale condiviso ne mostra i messaggi a persone di fuori. Perciò qui la scheda non si può aggiungere, e Alliance qui non pubblica niente.',
  'config.instead': 'Apri un canale standard del team, come Generale, e aggiungi lì la scheda.',
  'config.already':
    'Una scheda che è già in questo canale continua a mostrare l’alleanza a chi fa parte del team, e a nessun altro.',
};
