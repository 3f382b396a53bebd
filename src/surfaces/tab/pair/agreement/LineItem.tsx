import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useFocusBack } from '../../../ui/use-focus-back.ts';
import type { RememberFlush } from '../../agreement/use-flushes.ts';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { usePairActs, usePairPage } from '../pair-page.tsx';
import { PairNotice } from '../PairNotice.tsx';
import { LineEditor } from './LineEditor.tsx';
import { useOwnerWords } from './use-line.ts';
import type { LineView } from './use-line.ts';

type LineItemProps = {
  readonly line: LineView;
  /** Whether it is being written. */
  readonly open: boolean;
  readonly asked: number;
  readonly onOpen: (open: boolean) => void;
  readonly onFlush: RememberFlush;
};

/** One line of the agreement while it can be edited: to be read, and on request to be written. */
export const LineItem = ({ line, open, asked, onOpen, onFlush }: LineItemProps): ReactElement => {
  const styles = useStyles();
  return (
    <li ref={useFocusBack<HTMLLIElement>(open)} className={styles.item}>
      {open ? (
        <LineEditor
          line={line}
          asked={asked}
          onFlush={onFlush}
          onClose={() => {
            onOpen(false);
          }}
        />
      ) : (
        <LineRead
          line={line}
          onEdit={() => {
            onOpen(true);
          }}
        />
      )}
    </li>
  );
};

type LineReadProps = {
  readonly line: LineView;
  readonly onEdit: () => void;
};

const LineRead = ({ line, onEdit }: LineReadProps): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const owner = useOwnerWords()(line);
  const { pairs } = useTab();
  const { view } = usePairPage();
  const { state, run } = usePairActs();
  const remove = (): void => void run(() => pairs.removeLine(view.allianceId, line.id, { basedOn: line.revision }));
  return (
    <>
      <div className={styles.read}>
        <div className={styles.text}>
          <Body1 dir="auto">{line.text}</Body1>
          {line.evidence !== '' && <Caption1 dir="auto">{line.evidence}</Caption1>}
          {owner !== undefined && <Caption1 className={styles.owner}>{owner}</Caption1>}
        </div>
        <div>
          <Button
            appearance="subtle"
            size="small"
            aria-label={`${words('agreement.edit')}: ${line.text}`}
            onClick={onEdit}
          >
            {words('agreement.edit')}
          </Button>
          <Button
            appearance="subtle"
            size="small"
            aria-label={`${words('agreement.remove')}: ${line.text}`}
            disabledFocusable={state.kind === 'busy'}
            onClick={remove}
          >
            {words('agreement.remove')}
          </Button>
        </div>
      </div>
      <PairNotice state={state} onRetry={remove} />
    </>
  );
};

const useStyles = makeStyles({
  item: { paddingBlock: tokens.spacingVerticalS, '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  read: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  text: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    flexGrow: 1,
    flexBasis: '240px',
    minWidth: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  owner: { color: tokens.colorNeutralForeground3 },
});
