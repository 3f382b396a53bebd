import { useAnnounce } from '@fluentui/react-components';
import type { PairVersionView } from '#contracts/pair-api.ts';
import { isSameLine } from '#domain/alliance/pair/pair-agreement.ts';
import { versionDifference } from '#domain/alliance/version-difference.ts';
import { usePairWords } from '../../tab-context.tsx';
import { useDraft } from '../../use-draft.ts';
import { usePairPage } from '../pair-page.tsx';
import { pairTextKey } from '../use-pair-text.ts';
import type { PairDifference } from './DifferenceList.tsx';
import { areAllKept, choiceOf, chooseLine, differencesToTalkAbout } from './line-choices.ts';
import type { LineChoice, LineChoices } from './line-choices.ts';

/** One's own way through the changes of a version, before one commits to it. */
export type OwnChoices = {
  readonly differences: readonly PairDifference[];
  readonly of: (lineId: string) => LineChoice | undefined;
  /** The same choice once more takes it back. */
  readonly choose: (lineId: string, choice: LineChoice) => void;
  readonly allKept: boolean;
  readonly toTalkAbout: readonly PairDifference[];
  /** Once one has committed, they have done their work. */
  readonly forget: () => void;
};

/** Choices on what changes from `before` to `version`; they stay in this browser, and the other never learns of them. */
export const useLineChoices = (version: PairVersionView, before: PairVersionView): OwnChoices => {
  const words = usePairWords();
  const { view } = usePairPage();
  const { announce } = useAnnounce();
  // Ids and choices alone are kept, none of the text.
  const { value, edit, clear } = useDraft<LineChoices>(pairTextKey(view, `choices.${version.number}`), {});
  const differences = versionDifference(before.lines, version.lines, isSameLine);
  return {
    differences,
    of: (lineId) => choiceOf(value, lineId),
    choose: (lineId, choice) => {
      const next = chooseLine(value, lineId, choice);
      edit(next);
      if (areAllKept(differences, next)) announce(words('choice.allKept'), { batchId: 'choices' });
    },
    allKept: areAllKept(differences, value),
    toTalkAbout: differencesToTalkAbout(differences, value),
    forget: clear,
  };
};
