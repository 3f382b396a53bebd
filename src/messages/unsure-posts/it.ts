import type { Catalogue } from '../words.ts';
import type { UnsurePostsKey } from './en.ts';

export const unsurePostsIt: Catalogue<UnsurePostsKey> = {
  title: '{count, plural, one {Non sappiamo se un post è arrivato} other {Non sappiamo se questi post sono arrivati}}',
  text: '{count, plural, one {Teams non l’ha confermato. Cercalo nel canale.} other {Teams non li ha confermati. Cercali nel canale.}}',
  'post.ritualsThisWeek': 'Il post di {day}',
  'post.rituals': 'Il post di {day}',
  'post.welcome': 'Il benvenuto',
  'post.proposal': 'Il post con la versione {version, number} dell’accordo',
  'post.victory': 'La vittoria raccontata da {name}, {day}',
  'post.dissent': 'Il dissenso sollevato da {name}, {day}',
  'post.four-weeks': 'La scheda che segue le quattro settimane',
  'post.four-weeks-story': 'La storia delle quattro settimane',
  arrived: 'C’è',
  again: 'Pubblica di nuovo',
  about: '{act}: {post}',
  who: 'Tutto {team} lo vede e può pubblicare di nuovo',
  'done.again': 'Lo pubblichiamo di nuovo.',
  'done.arrived': 'Grazie, allora resta così.',
};
