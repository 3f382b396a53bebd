import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { useUiWords } from '../../ui/words-context.tsx';
import { LineFields } from './LineFields.tsx';
import type { LineFieldsProps, LineText } from './LineFields.tsx';

type NewLineFormProps<Text extends LineText> = Pick<LineFieldsProps<Text>, 'value' | 'labels' | 'asked' | 'onEdit'> & {
  /** What else is asked about the line. */
  readonly children?: ReactNode;
  /** Who can see the line once it is added. */
  readonly who: string;
  /** Why it could not be added. */
  readonly notice: ReactNode;
  readonly addLabel: string;
  readonly ready: boolean;
  readonly onAdd: () => void;
  readonly onClose: () => void;
};

/** A line to be added. */
export const NewLineForm = <Text extends LineText>(props: NewLineFormProps<Text>): ReactElement => {
  const { value, labels, asked, onEdit, children, who, notice, addLabel, ready, onAdd, onClose } = props;
  const styles = useStyles();
  const uiWords = useUiWords();
  return (
    <div className={styles.form}>
      <LineFields
        value={value}
        labels={labels}
        {...(asked !== undefined && { asked })}
        onEdit={onEdit}
        onLeave={() => undefined}
      />
      {children}
      <EyeLine who={who} />
      {notice}
      <div className={styles.acts}>
        <Button disabledFocusable={!ready} onClick={onAdd}>
          {addLabel}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {uiWords('cancel')}
        </Button>
      </div>
    </div>
  );
};

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
