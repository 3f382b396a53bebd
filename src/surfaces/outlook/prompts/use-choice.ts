import { useState } from 'react';
import type { OneToOnePromptId } from '#domain/alliance/one-to-one-prompts.ts';

type Choice = {
  readonly chosen: ReadonlySet<OneToOnePromptId>;
  readonly toggle: (id: OneToOnePromptId) => void;
};

/** Which prompts are ticked: at first all that are proposed; afterwards whatever the invite is seen to hold. */
export const useChoice = (
  proposed: readonly OneToOnePromptId[],
  inInvite: readonly OneToOnePromptId[] | undefined,
): Choice => {
  const [seen, setSeen] = useState(inInvite?.join());
  const [chosen, setChosen] = useState<ReadonlySet<OneToOnePromptId>>(() => new Set(inInvite ?? proposed));
  if (inInvite?.join() !== seen) {
    setSeen(inInvite?.join());
    if (inInvite !== undefined) setChosen(new Set(inInvite));
  }
  return {
    chosen,
    toggle: (id) => {
      setChosen((ids) => new Set(ids.has(id) ? [...ids].filter((one) => one !== id) : [...ids, id]));
    },
  };
};
