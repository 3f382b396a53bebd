import type { Catalogue } from '../words.ts';
import type { PromptsKey } from './en.ts';

export const promptsIt: Catalogue<PromptsKey> = {
  'one.power': 'Che cosa renderebbe speciale per entrambi lavorare insieme?',
  'one.signs': 'Da quali segnali capiremmo che funziona?',
  'one.reliance': 'Su che cosa possiamo sempre contare l’uno dall’altro?',
  'one.strain': 'Come vogliamo trattarci quando le cose si fanno difficili?',
  'one.stuck': 'Che cosa dici o fai quando ti blocchi, così che io me ne accorga?',
  'one.aim': 'Quale scopo vogliamo raggiungere insieme?',
  'one.values': 'A quali valori vogliamo restare fedeli entrambi?',
  'one.tone':
    'Quale tono ci si addice (incoraggiante, delicato, diretto, esigente, giocoso), e che cosa funziona meglio quando parliamo?',
  'one.praise': 'Come ti piace che venga notato un buon lavoro?',
  'one.critique': 'Come preferisci sentirti dire che cosa si può migliorare?',
  'one.channel': 'Con quale canale ti si raggiunge meglio, e in quali ore?',
  'one.trust': 'Che cosa farebbe crescere la fiducia dell’uno nell’altro?',
  'theme.one.power': 'Forza',
  'theme.one.signs': 'Segnali',
  'theme.one.reliance': 'Affidabilità',
  'theme.one.strain': 'Tensione',
  'theme.one.stuck': 'Blocco',
  'theme.one.aim': 'Intenzione',
  'theme.one.values': 'Valori',
  'theme.one.tone': 'Tono',
  'theme.one.praise': 'Riconoscimento',
  'theme.one.critique': 'Riscontro',
  'theme.one.channel': 'Comunicazione',
  'theme.one.trust': 'Fiducia',
};
