import type { Catalogue } from '../words.ts';
import type { TeamPromptsKey } from './en.ts';

export const teamPromptsIt: Catalogue<TeamPromptsKey> = {
  'team.climate': 'Che clima vogliamo creare insieme?',
  'team.feel': 'Come ci si deve sentire in questo gruppo (liberi, sostenuti, schietti, messi alla prova)?',
  'team.thrive': 'Che cosa aiuterebbe ognuno di noi a stare e lavorare bene?',
  'team.accountable': 'Di che cosa risponde ognuno di noi?',
  'team.countOn': 'Su che cosa può contare il gruppo da parte tua?',
  'team.commit': 'Che cosa ci impegniamo a fare gli uni per gli altri?',
  'team.difficult': 'Chi vogliamo essere insieme quando diventa difficile?',
  'team.rules': 'Quali sono le nostre regole di base per conflitti, decisioni e lavoro di ogni giorno?',
  'team.conflict': 'Che cosa facciamo, passo per passo, quando non siamo d’accordo o ci scontriamo?',
  'section.atmosphere': 'Atmosfera',
  'section.co-responsibility': 'Corresponsabilità',
  'section.behaviour': 'Comportamento',
  'section.conflict-steps': 'Quando ci scontriamo, passo per passo',
  evidence: 'Da che cosa lo capiremmo?',
};
