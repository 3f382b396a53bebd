import type { en } from './en.ts';

export const it: Readonly<Record<keyof typeof en, string>> = {
  product: 'Alliance',
  standIns: 'Sostituti locali di Teams, Outlook ed Entra: nulla esce da questo computer',
  loading: 'Carico il Microsoft 365 locale',
  unreachable: 'Il server locale non risponde. Riavvialo con npm start.',
};
