import { makeStyles, tokens } from '@fluentui/react-components';
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
});

/** Outlook's calendar: a week, or one appointment with the add-in beside it. */
export const OutlookFrame = (): ReactElement => {
  const styles = useStyles();
  const { person, state, show, words } = usePage();
  // Kept here, so that closing an appointment leads back to its week.
  const [weeksAway, setWeeksAway] = useState(0);
  const open = (invite: string | undefined): void => {
    show({ invite });
  };
  return (
    <section className={styles.window} aria-label={words('outlook')}>
      {state.invite === undefined ? (
        <WeekCalendar onOpen={open} weeksAway={weeksAway} onTurn={setWeeksAway} />
      ) : (
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
