import type { OpennessText, PairView } from '#contracts/pair-api.ts';
import { isBlank, longTextLimit } from '#domain/shared/text.ts';
import type { Stored } from '../../../ui/autosave/autosave-state.ts';
import type { useAutosave } from '../../../ui/autosave/use-autosave.ts';
import { useTab } from '../../tab-context.tsx';
import type { ActState } from '../../../ui/use-act-on.ts';
import { usePairActs, usePairPage } from '../pair-page.tsx';
import { useAnnounceOpened } from '../use-announce-opened.ts';
import { usePairText } from '../use-pair-text.ts';

/** One's own openness: saved while it is written, and said to be ready by an act of its own. */
export type OwnOpenness = {
  readonly field: ReturnType<typeof useAutosave<OpennessText>>;
  readonly state: ActState;
  readonly setReady: (ready: boolean) => Promise<void>;
};

export const useOpenness = (): OwnOpenness => {
  const { pairs } = useTab();
  const { view, cache } = usePairPage();
  const { state, run } = usePairActs();
  const announceOpened = useAnnounceOpened();
  const isReady = (): boolean => (cache.current() ?? view).openness.mine.ready;
  const field = usePairText<OpennessText>({
    name: 'openness',
    read: ownText,
    maySave: (text, basedOn) => fits(text) && (basedOn > 0 || !isEmpty(text)) && !(isReady() && isBlank(text.why)),
    send: (text, basedOn) => pairs.writeOpenness(view.allianceId, { ...text, ready: isReady(), basedOn }),
  });
  const setReady = async (ready: boolean): Promise<void> => {
    if (!(await field.saver.flush())) return;
    const { value, revision } = ownText(cache.current() ?? view);
    const done = await run(() => pairs.writeOpenness(view.allianceId, { ...value, ready, basedOn: revision }));
    if (done && cache.current()?.openness.revealed.kind === 'open') announceOpened();
  };
  return { field, state, setReady };
};

const ownText = ({ openness }: PairView): Stored<OpennessText> => {
  const { why, expectations, fears, revision } = openness.mine;
  return { value: { why, expectations, fears }, revision };
};

const fits = (text: OpennessText): boolean => Object.values(text).every((part) => part.length <= longTextLimit);

/** Nothing was written into any of its parts. */
export const isEmpty = (text: OpennessText): boolean => Object.values(text).every(isBlank);
