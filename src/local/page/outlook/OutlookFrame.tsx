import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { usePage } from '../page-context.tsx';
import { OpenInvite } from './OpenInvite.tsx';
import { WeekCalendar } from './WeekCalendar.tsx';

const useStyles = makeStyles({
  window: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
  // Behind an open appointment the week stays as it is, for the way back.
  week: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  hidden: { display: 'none' },
});

/** Outlook's calendar: a week, or one appointment with the add-in beside it. */
export const OutlookFrame = (): ReactElement => {
  const styles = useStyles();
  const { person, state, show, words } = usePage();
  const [weeksAway, setWeeksAway] = useState(0);
  const isOpen = state.invite !== undefined;
  const open = (invite: string | undefined): void => {
    show({ invite });
  };
  return (
    <section className={styles.window} aria-label={words('outlook')}>
      <div className={mergeClasses(styles.week, isOpen && styles.hidden)}>
        <WeekCalendar onOpen={open} weeksAway={weeksAway} onTurn={setWeeksAway} />
      </div>
      {state.invite !== undefined && (
        <OpenInvite
          key={`${person.id} ${state.invite}`}
          eventId={state.invite}
          onClose={() => {
            open(undefined);
          }}
        />
      )}
    </section>
  );
};
