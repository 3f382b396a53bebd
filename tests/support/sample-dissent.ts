import type { Dissent } from '#domain/dissent/dissent.ts';
import { entryOfDissent } from '#domain/dissent/dissent-decision.ts';
import type { PersonalDissent } from '#domain/dissent/personal-dissent.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import { itemId } from './sample-board.ts';
import { ada, bo, friday } from './sample-team.ts';

/** Ada disagrees with how releases are made; nobody has answered. */
export const sampleDissent = (given: Partial<Dissent> = {}): Dissent => ({
  id: itemId(500),
  by: ada,
  fact: 'On 12 November the release went out while two tests were red.',
  impact: 'Three customers could not log in until Monday.',
  proposal: 'Nobody releases while a test is red.',
  lineId: undefined,
  raised: { at: friday, on: '2026-11-20' },
  steps: [],
  revision: 1,
  ...given,
});

export const dissentEntry = (given: Partial<Dissent> = {}): BoardEntry<'dissent'> =>
  entryOfDissent(sampleDissent(given));

/** What Ada says to Bo alone. */
export const personalDissent = (given: Partial<PersonalDissent> = {}): PersonalDissent => ({
  ...sampleDissent(),
  fact: 'On Tuesday you cut me off twice while I spoke.',
  impact: 'I left out the numbers, and we decided without them.',
  proposal: 'Let me finish, then object.',
  to: bo,
  byName: 'Ada Okafor',
  toName: 'Bo Lindqvist',
  byAddress: 'ada@contoso.example',
  toAddress: '',
  ...given,
});
