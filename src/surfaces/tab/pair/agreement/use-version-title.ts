import type { PairVersionView } from '#contracts/pair-api.ts';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { usePairPage } from '../pair-page.tsx';
import { waitingVersion } from '../read-pair.ts';

/** Says which version it is and how far it came. */
export const useVersionTitle = (): ((version: PairVersionView) => string) => {
  const words = usePairWords();
  const { dates } = useTab();
  const { view } = usePairPage();
  return (version) => {
    const { number, inForceSince, proposedAt, proposedBy } = version;
    if (inForceSince !== undefined) return words('version.inForce', { number, day: dates.day(inForceSince) });
    const day = dates.day(proposedAt);
    if (waitingVersion(view) !== version) return words('version.past', { number, day });
    return proposedBy === view.me.personId
      ? words('version.waitingYou', { number, day })
      : words('version.waiting', { number, day, name: view.other.name });
  };
};
