import { Body1, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import type { FieldWindowAnswer } from '#domain/calendar/day-plan.ts';
import { usePaneWords } from '../pane-context.tsx';

type FieldWindowChoiceProps = {
  readonly answer: FieldWindowAnswer;
  readonly wants: boolean;
  readonly onChange: (wants: boolean) => void;
};

/** Whether a weekly field window is planned too; only a word when there is one already. */
export const FieldWindowChoice = ({ answer, wants, onChange }: FieldWindowChoiceProps): ReactElement => {
  const styles = useStyles();
  const words = usePaneWords();
  const hintId = useId();
  if (answer.kind === 'saved') return <Body1>{words('focus.field-window.saved')}</Body1>;
  return (
    <div className={styles.choice}>
      <Checkbox
        className={styles.box}
        checked={wants}
        aria-describedby={hintId}
        onChange={(_, { checked }) => {
          onChange(checked === true);
        }}
        label={words('focus.field-window')}
      />
      <Caption1 id={hintId} role="status" className={styles.hint}>
        {words(answer.kind === 'no-room' ? 'focus.field-window.no-room' : 'focus.field-window.hint')}
      </Caption1>
    </div>
  );
};

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column' },
  box: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  // Under the words, not under the box.
  hint: { paddingInlineStart: tokens.spacingHorizontalXXL, color: tokens.colorNeutralForeground3 },
});
