import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { ProblemCode } from '#contracts/problem.ts';
import type { CompareTexts as CompareTextsPart } from '../ui/CompareTexts.tsx';
import { FieldFoot } from '../ui/FieldFoot.tsx';
import { AutosaveStatus } from '../ui/autosave/AutosaveStatus.tsx';
import { isUnsaved } from '../ui/autosave/autosave-state.ts';
import { chooseText } from '../ui/autosave/merge-texts.ts';
import { sameText } from '../ui/autosave/use-autosave.ts';
import type { FieldText, useAutosave } from '../ui/autosave/use-autosave.ts';
import { LatePart } from '../ui/LatePart.tsx';
import { useTab } from './tab-context.tsx';

/** What a text that is saved while it is written shows around itself. */
export type FieldFrameProps<Text extends FieldText> = {
  readonly field: ReturnType<typeof useAutosave<Text>>;
  /** Who can see the text. */
  readonly who: string;
  /** All of a text as it is compared with another. */
  readonly whole: (text: Text) => string;
  /** Who saved another text meanwhile, when it is known. */
  readonly changedBy?: string | undefined;
  /** Whether there is nothing to save yet. */
  readonly untouched: boolean;
  readonly children: ReactNode;
};

type FieldFrameWords = {
  /** Says that another text was saved meanwhile. */
  readonly changed: string;
  /** Says why the server will not take a text. */
  readonly refusal: (code: ProblemCode) => ReactNode;
};

/** Two people seldom write the same text at once. */
const loadCompareTexts = async (): Promise<typeof CompareTextsPart> =>
  (await import(/* webpackChunkName: "tab-later-compare" */ '../ui/CompareTexts.tsx')).CompareTexts;

/** Around a text that is saved while it is written: who sees it, where it stands, and both texts on a conflict. */
export const FieldFrame = <Text extends FieldText>(props: FieldFrameProps<Text> & FieldFrameWords): ReactElement => {
  const { field, who, whole, changedBy, untouched, children, changed, refusal } = props;
  const { state, saver } = field;
  const { phase, value } = state;
  const styles = useStyles();
  const { dates } = useTab();
  return (
    <div className={styles.frame}>
      {phase.kind === 'conflict' ? (
        <LatePart load={loadCompareTexts} waiting={null}>
          {(CompareTexts) => (
            <CompareTexts
              title={changed}
              yours={whole(value)}
              theirs={whole(phase.theirs.value)}
              theirName={changedBy}
              onChoose={(choice) => {
                saver.resolve(chooseText(choice, value, phase.theirs.value));
              }}
            />
          )}
        </LatePart>
      ) : (
        children
      )}
      {phase.kind === 'refused' && refusal(phase.code)}
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
