import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { PeopleRegular } from '@fluentui/react-icons/svg/people';
import type { ReactElement } from 'react';
import type { Invite } from '#domain/calendar/invite.ts';
import type { NotOneToOne as Reason } from '#domain/calendar/one-to-one.ts';
import { PaneFrame } from './PaneFrame.tsx';
import { PaneTitle } from './PaneTitle.tsx';
import { usePaneWords } from './pane-context.tsx';

type NotOneToOneProps = {
  readonly verdict: Reason;
  readonly mode: Invite['mode'];
  /** That it falls into one's own focus, where it does. */
  readonly clash: ReactElement | null;
};

/** Says plainly why there is nothing to bring to this meeting, and to those who can change the people that the page follows. */
export const NotOneToOne = ({ verdict, mode, clash }: NotOneToOneProps): ReactElement => {
  const styles = useStyles();
  const words = usePaneWords();
  const values = verdict.kind === 'group' ? { others: verdict.others } : {};
  return (
    <PaneFrame>
      <div className={styles.column} role="status">
        <PeopleRegular aria-hidden fontSize={32} className={styles.icon} />
        <PaneTitle takeFocus={false}>{words('not.title')}</PaneTitle>
        <Body1 as="p" className={styles.text}>
          {words(`not.${verdict.kind}`, values)}
        </Body1>
        {mode === 'organizer' && (
          <Caption1 as="p" className={styles.meta}>
            {words('not.follows')}
          </Caption1>
        )}
      </div>
      {clash}
    </PaneFrame>
  );
};

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  icon: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
  meta: { margin: 0, color: tokens.colorNeutralForeground3 },
});
