import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { PeopleRegular } from '@fluentui/react-icons/svg/people';
import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import type { Invite } from '#domain/calendar/invite.ts';
import { whoComes } from '#domain/calendar/one-to-one.ts';
import type { NotOneToOne as Reason } from '#domain/calendar/one-to-one.ts';
import { PaneFrame } from './PaneFrame.tsx';
import { PaneTitle } from './PaneTitle.tsx';
import { usePaneWords } from './pane-context.tsx';

const GroupPage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "pane-later-group" */ './group/GroupPage.tsx')).GroupPage,
}));
const AlertChoice = lazy(async () => ({
  default: (await import(/* webpackChunkName: "pane-later-alerts" */ './focus/AlertChoice.tsx')).AlertChoice,
}));

type NotOneToOneProps = {
  readonly verdict: Reason;
  readonly invite: Invite;
  /** That it falls into one's own focus, where it does. */
  readonly clash: ReactElement | null;
};

/** Says plainly why it is no 1-1; beside a meeting of more than two, what there is for teams. */
export const NotOneToOne = ({ verdict, invite, clash }: NotOneToOneProps): ReactElement => {
  const header = (
    <>
      <Why verdict={verdict} mode={invite.mode} />
      {clash}
    </>
  );
  if (verdict.kind !== 'group')
    return (
      <PaneFrame>
        {header}
        {invite.mode === 'organizer' && (
          <Suspense fallback={null}>
            <AlertChoice />
          </Suspense>
        )}
      </PaneFrame>
    );
  const waiting = <PaneFrame>{header}</PaneFrame>;
  return (
    <Suspense fallback={waiting}>
      <GroupPage header={header} invite={invite} others={whoComes(invite)} waiting={waiting} />
    </Suspense>
  );
};

type WhyProps = Pick<NotOneToOneProps, 'verdict'> & { readonly mode: Invite['mode'] };

/** And, to those who can change the people, that the page follows. */
const Why = ({ verdict, mode }: WhyProps): ReactElement => {
  const styles = useStyles();
  const words = usePaneWords();
  const values = verdict.kind === 'group' ? { others: verdict.others } : {};
  return (
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
  );
};

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  icon: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
  meta: { margin: 0, color: tokens.colorNeutralForeground3 },
});
