import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChatFilled, ChatRegular } from '@fluentui/react-icons/svg/chat';
import { CheckmarkCircleFilled, CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactElement } from 'react';
import type { LineDifference } from '#domain/alliance/version-difference.ts';
import type { AgreementLine } from '#domain/alliance/pair/pair-agreement.ts';
import { usePairWords } from '../../tab-context.tsx';
import type { LineChoice } from './line-choices.ts';

type LineChoiceButtonsProps = {
  readonly difference: LineDifference<AgreementLine>;
  readonly choice: LineChoice | undefined;
  readonly onChoose: (choice: LineChoice) => void;
  /** Goes to the line itself. */
  readonly onChange: () => void;
};

/** Keep it, change it, or talk about it first: what one can make of a line that differs. */
export const LineChoiceButtons = (props: LineChoiceButtonsProps): ReactElement => {
  const { difference, choice, onChoose, onChange } = props;
  const styles = useStyles();
  const words = usePairWords();
  const removed = difference.kind === 'removed';
  const named = (word: string): { readonly 'aria-label': string; readonly children: string } => ({
    'aria-label': `${word}: ${difference.line.text}`,
    children: word,
  });
  return (
    <div className={styles.choices}>
      <Button
        {...lookOf(choice === 'keep')}
        icon={choice === 'keep' ? <CheckmarkCircleFilled /> : <CheckmarkCircleRegular />}
        onClick={() => {
          onChoose('keep');
        }}
        {...named(words(removed ? 'choice.keepOut' : 'choice.keep'))}
      />
      <Button
        appearance="subtle"
        size="small"
        onClick={onChange}
        {...named(words(removed ? 'choice.bringBack' : 'choice.change'))}
      />
      <Button
        {...lookOf(choice === 'talk')}
        icon={choice === 'talk' ? <ChatFilled /> : <ChatRegular />}
        onClick={() => {
          onChoose('talk');
        }}
        {...named(words('choice.talk'))}
      />
    </div>
  );
};

/** What is chosen wears an outline and a full icon: its shape tells it, never a colour alone. */
const lookOf = (
  chosen: boolean,
): { readonly appearance: 'outline' | 'subtle'; readonly size: 'small'; readonly 'aria-pressed': boolean } => ({
  appearance: chosen ? 'outline' : 'subtle',
  size: 'small',
  'aria-pressed': chosen,
});

const useStyles = makeStyles({
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    paddingBlockStart: tokens.spacingVerticalXS,
  },
});
