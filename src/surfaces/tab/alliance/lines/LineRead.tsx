import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { ReOrderDotsVerticalRegular } from '@fluentui/react-icons/svg/re-order-dots-vertical';
import type { ReactElement } from 'react';
import type { LineView } from '#contracts/alliance-api.ts';
import { ActMenu } from '../../../ui/ActMenu.tsx';
import { touch } from '../../../ui/breakpoints.ts';
import { useLinesWords } from '../../tab-context.tsx';
import { LineText } from '../AgreementText.tsx';
import { useDrafting } from './drafting-page.tsx';
import { above, below } from './line-order.ts';
import type { Before } from './line-order.ts';

type LineReadProps = {
  readonly line: LineView;
  /** All lines of the part, as they stand. */
  readonly part: readonly LineView[];
};

/** A line to be read, with what can be done with it. */
export const LineRead = ({ line, part }: LineReadProps): ReactElement => {
  const styles = useStyles();
  const words = useLinesWords();
  const { open, acts, dragging } = useDrafting();
  const move = (id: string, text: string, before: Before | undefined) =>
    before === undefined ? [] : [{ id, text, onAct: () => void acts.move(line, before) }];
  return (
    <div className={styles.read}>
      <span
        aria-hidden
        className={styles.handle}
        title={words('lines.drag')}
        {...dragging.handle({ kind: 'line', line }, line.text)}
      >
        <ReOrderDotsVerticalRegular />
      </span>
      <div className={styles.text}>
        <LineText line={line} />
      </div>
      <div className={styles.acts}>
        <Button
          appearance="subtle"
          size="small"
          className={styles.button}
          aria-label={`${words('lines.edit')}: ${line.text}`}
          onClick={() => {
            open.setOpen(line, true);
          }}
        >
          {words('lines.edit')}
        </Button>
        <ActMenu
          label={words('lines.more')}
          about={line.text}
          icon={<MoreHorizontalRegular />}
          groups={[
            {
              acts: [
                ...move('up', words('lines.up'), above(part, line.id)),
                ...move('down', words('lines.down'), below(part, line.id)),
                { id: 'remove', text: words('lines.remove'), onAct: () => void acts.remove(line) },
              ],
            },
          ]}
        />
      </div>
    </div>
  );
};

const useStyles = makeStyles({
  read: {
    // The menu is as wide as the line.
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
  },
  handle: {
    display: 'inline-flex',
    flexShrink: 0,
    paddingBlock: tokens.spacingVerticalXXS,
    fontSize: '20px',
    color: tokens.colorNeutralForeground3,
    cursor: 'grab',
    // Where there is no pointer to drag with, the menu moves lines.
    [touch]: { display: 'none' },
  },
  text: { flexGrow: 1, flexBasis: '160px', minWidth: 0, paddingBlock: tokens.spacingVerticalXXS },
  button: { [touch]: { minHeight: '44px' } },
  acts: { display: 'flex', marginInlineStart: 'auto' },
});
