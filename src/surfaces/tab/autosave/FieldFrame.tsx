import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { ProblemCode } from '#contracts/problem.ts';
import type { CompareTexts as CompareTextsPart } from '../../ui/CompareTexts.tsx';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { LatePart } from '../LatePart.tsx';
import { isUnsaved } from './autosave-state.ts';
import { AutosaveStatus } from './AutosaveStatus.tsx';
import { chooseText } from './merge-texts.ts';
import { sameText } from './use-autosave.ts';
import type { FieldText, useAutosave } from './use-autosave.ts';

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
  (await import(/* webpackChunkName: "tab-later-compare" */ '../../ui/CompareTexts.tsx')).CompareTexts;

/** Around a text that is saved while it is written: who sees it, where it stands, and both texts on a conflict. */
export const FieldFrame = <Text extends FieldText>(props: FieldFrameProps<Text> & FieldFrameWords): ReactElement => {
  const { field, who, whole, changedBy, untouched, children, changed, refusal } = props;
  const { state, saver } = field;
  const { phase, value } = state;
  const styles = useStyles();
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
      <div className={styles.foot}>
        <EyeLine who={who} />
        <AutosaveStatus
          phase={phase}
          unsaved={!untouched && isUnsaved(state, sameText)}
          onRetry={() => void saver.flush()}
        />
      </div>
    </div>
  );
};

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '24px',
  },
});
