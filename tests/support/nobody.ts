import type { Guards } from '#server/register-routes.ts';

const closed = { kind: 'closed' } as const;

/** Guards for parts of the server that are open to all: they know nobody and open nothing. */
export const nobody: Guards = {
  verifier: { verify: () => Promise.resolve(undefined) },
  gate: {
    openTeam: () => Promise.resolve(closed),
    openTeamReading: () => Promise.resolve(closed),
    openForDelivery: () => Promise.resolve(closed),
    openAfresh: () => Promise.resolve(closed),
    openForClaim: () => {
      throw new Error('nothing is posted');
    },
    openForPost: () => Promise.resolve(closed),
    openPair: () => Promise.resolve(closed),
    openPairWith: () => Promise.resolve(closed),
    openBetween: () => Promise.resolve(closed),
    openPairForDelivery: () => Promise.resolve(closed),
    openSelfForDelivery: () => {
      throw new Error('nobody is told anything');
    },
    openPairingForDelivery: () => Promise.resolve(closed),
    openAdministration: () => closed,
    openOwnIn: () => {
      throw new Error('nobody has anything of their own');
    },
    openSelf: () => {
      throw new Error('nobody is signed in');
    },
  },
  openBoard: () => Promise.resolve(closed),
  heedSign: () => Promise.resolve(),
};
