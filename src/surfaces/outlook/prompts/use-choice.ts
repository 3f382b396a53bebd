import { useState } from 'react';

type Choice<Id> = {
  readonly chosen: ReadonlySet<Id>;
  readonly toggle: (id: Id) => void;
};

/** Which prompts are ticked: at first all that are proposed; afterwards whatever the invite is seen to hold. */
export const useChoice = <Id extends string>(
  proposed: readonly Id[],
  inInvite: readonly Id[] | undefined,
): Choice<Id> => {
  const [seen, setSeen] = useState(inInvite?.join());
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(() => new Set(inInvite ?? proposed));
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
