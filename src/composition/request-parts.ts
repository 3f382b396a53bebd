import type { Clock } from '#ports/clock.ts';
import { makeOpenAlliance, rememberAlliances } from '#usecases/alliance/open-alliance.ts';
import type { OpenAlliance } from '#usecases/alliance/open-alliance.ts';
import type { Gate } from '#usecases/people/gate.ts';
import { rememberBoards } from '#usecases/week/board-memory.ts';
import { makeOpenBoard } from '#usecases/week/open-board.ts';
import type { OpenBoard } from '#usecases/week/open-board.ts';
import type { Storage } from './connect-storage.ts';

type Stores = Pick<Storage, 'board' | 'teamBoards' | 'alliances'>;
type Needs = Stores & Pick<Storage, 'teams'> & { readonly gate: Gate; readonly clock: Clock };

/** Stores that are asked once in a request, instead of the storage's own, and what opens a team out of them. */
export type RequestParts = {
  readonly stores: Stores;
  readonly openBoard: OpenBoard;
  readonly openAlliance: OpenAlliance;
};

export const requestParts = ({ board, teamBoards, alliances, teams, gate, clock }: Needs): RequestParts => {
  const boards = rememberBoards({ board, teamBoards });
  const stores = { ...boards, alliances: rememberAlliances(alliances) };
  return {
    stores,
    openBoard: makeOpenBoard({ ...boards, gate, clock }),
    openAlliance: makeOpenAlliance({ ...stores, teams, gate }),
  };
};
