import { decidePairProposal } from '#domain/alliance/pair/decide-pair-proposal.ts';
import type { PairProposalCommand } from '#domain/alliance/pair/decide-pair-proposal.ts';
import type { OpenPair } from '#usecases/people/gate.ts';
import type { ChangePair, PairOutcome } from './change-pair.ts';

export type ProposePairVersion = (open: OpenPair, basedOn: PairProposalCommand['basedOn']) => Promise<PairOutcome>;

/** Freezes the lines as the next version. */
export const makeProposePairVersion =
  ({ changePair }: { changePair: ChangePair }): ProposePairVersion =>
  (open, basedOn) =>
    changePair(open, (alliance, now) => decidePairProposal(alliance, { personId: open.scope.personId, basedOn }, now));
