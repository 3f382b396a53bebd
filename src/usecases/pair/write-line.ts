import { decideLine } from '#domain/alliance/pair/decide-line.ts';
import type { LineCommand } from '#domain/alliance/pair/decide-line.ts';
import type { OpenPair } from '#usecases/people/gate.ts';
import type { ChangePair, PairOutcome } from './change-pair.ts';

export type WriteLine = (open: OpenPair, line: Omit<LineCommand, 'personId'>) => Promise<PairOutcome>;

/** Adds a line to the agreement, or edits one. */
export const makeWriteLine =
  ({ changePair }: { changePair: ChangePair }): WriteLine =>
  (open, line) =>
    changePair(open, (alliance) => decideLine(alliance, { ...line, personId: open.scope.personId }));
