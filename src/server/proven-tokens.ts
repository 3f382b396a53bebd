import { hash } from 'node:crypto';

/** Whose tokens have been proven in this process. Tokens themselves are not kept, only what tells them apart. */
export type ProvenTokens<Who> = {
  whoOf(authorization: string | undefined): Who | undefined;
  note(authorization: string | undefined, who: Who): void;
  /** It is good no longer. */
  forget(authorization: string | undefined): void;
};

/** People have one each at a time; of more, those not heard of for longest are strangers again. */
const remembered = 20_000;

export const makeProvenTokens = <Who>(most = remembered): ProvenTokens<Who> => {
  const known = new Map<string, Who>();
  const note: ProvenTokens<Who>['note'] = (authorization, who) => {
    const key = keyOf(authorization);
    known.delete(key);
    known.set(key, who);
    const oldest = known.keys().next();
    if (known.size > most && oldest.done !== true) known.delete(oldest.value);
  };
  return {
    whoOf: (authorization) => known.get(keyOf(authorization)),
    note,
    forget: (authorization) => known.delete(keyOf(authorization)),
  };
};

const keyOf = (authorization = ''): string => hash('sha256', authorization, 'base64');
