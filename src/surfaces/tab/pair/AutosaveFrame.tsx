import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { CompareTexts } from '../../ui/CompareTexts.tsx';
import { FieldFoot } from '../../ui/FieldFoot.tsx';
import { isUnsaved } from '../../ui/autosave/autosave-state.ts';
import { AutosaveStatus } from '../../ui/autosave/AutosaveStatus.tsx';
import { chooseText } from '../../ui/autosave/merge-texts.ts';
import { sameText } from '../../ui/autosave/use-autosave.ts';
import type { FieldText, useAutosave } from '../../ui/autosave/use-autosave.ts';
import { usePairWords, useTab } from '../tab-context.tsx';
import { pairRefusalWords } from './pair-refusal-words.ts';
import { Notice } from './PairNotice.tsx';

type AutosaveFrameProps<Text extends FieldText> = {
  readonly field: ReturnType<typeof useAutosave<Text>>;
  /** Who can see the text. */
  readonly who: string;
  /** All of a text as it is compared with another. */
  readonly whole: (text: Text) => string;
  /** The other, where it was they who saved another text meanwhile. */
  readonly changedBy?: string | undefined;
  /** Whether there is nothing to save yet. */
  readonly untouched: boolean;
  readonly children: ReactNode;
};

/** Around a text that is saved while it is written: who sees it, where it stands, and both texts on a conflict. */
export const AutosaveFrame = <Text extends FieldText>(props: AutosaveFrameProps<Text>): ReactElement => {
  const { field, who, whole, changedBy, untouched, children } = props;
  const { state, saver } = field;
  const { phase, value } = state;
  const styles = useStyles();
  const words = usePairWords();
  const { dates } = useTab();
  return (
    <div className={styles.frame}>
      {phase.kind === 'conflict' ? (
        <CompareTexts
          title={changedBy === undefined ? words('text.changed') : words('text.changedBy', { name: changedBy })}
          yours={whole(value)}
          theirs={whole(phase.theirs.value)}
          theirName={changedBy}
          onChoose={(choice) => {
            saver.resolve(chooseText(choice, value, phase.theirs.value));
          }}
        />
      ) : (
        children
      )}
      {phase.kind === 'refused' && <Notice text={pairRefusalWords(phase.code, words)} />}
      <FieldFoot who={who}>
        <AutosaveStatus
          phase={phase}
          dates={dates}
          unsaved={!untouched && isUnsaved(state, sameText)}
          onRetry={() => void saver.flush()}
        />
      </FieldFoot>
    </div>
  );
};

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
});
