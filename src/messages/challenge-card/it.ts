import type { Catalogue } from '../words.ts';
import type { ChallengeCardKey } from './en.ts';

export const challengeCardIt: Catalogue<ChallengeCardKey> = {
  title:
    '{practice, select, shoutOuts {Quattro settimane di riconoscimenti} needsAndOffers {Quattro settimane di bisogni e offerte} dissent {Quattro settimane di dissenso aperto} victories {Quattro settimane di vittorie utili} other {Quattro settimane di finestre sul campo}}',
  by: 'Raccontato da {name}',
  weeks:
    '{count, plural, =0 {Nessuna settimana segnata come mantenuta.} one {Mantenuta # settimana su quattro.} other {Mantenute # settimane su quattro.}}',
  figures:
    'Da 1 a 5: prima {before} ({beforeCount} risposte), dopo {after} ({afterCount}). I numeri non dicono perché.',
  noFigures: 'A uno sguardo hanno risposto in meno di quattro: nessun numero.',
  open: 'Apri',
  former: 'Qualcuno che non è più nel team',
};
