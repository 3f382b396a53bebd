import { Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { usePage } from '../page-context.tsx';
import { narrow } from '../page-layout.ts';
import { EventRuntime } from './EventRuntime.tsx';
import { InviteForm } from './InviteForm.tsx';
import { PinnablePane } from './PinnablePane.tsx';
import { useOpenInvite } from './use-open-invite.ts';
import { WeekCalendar } from './WeekCalendar.tsx';

const useStyles = makeStyles({
  window: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
    [narrow]: { flexDirection: 'column', overflowY: 'auto' },
  },
  main: { flexGrow: 1, minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' },
  // As long as it is; the window scrolls.
  long: { [narrow]: { flexShrink: 0 } },
  // Behind an open appointment the week stays as it is, for the way back.
  week: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  hidden: { display: 'none' },
  wait: { margin: 'auto' },
});

/** Outlook's calendar: a week or one appointment, and the add-in beside it. */
export const OutlookFrame = (): ReactElement => {
  const styles = useStyles();
  const { state, show, words } = usePage();
  const [weeksAway, setWeeksAway] = useState(0);
  const pane = useRef<HTMLElement>(null);
  const open = (invite: string | undefined): void => {
    show({ invite });
  };
  const close = (): void => {
    open(undefined);
  };
  const opened = useOpenInvite(state.invite, close);
  const isOpen = state.invite !== undefined;
  return (
    <section className={styles.window} aria-label={words('outlook')}>
      <div className={mergeClasses(styles.main, isOpen && styles.long)}>
        <div className={mergeClasses(styles.week, isOpen && styles.hidden)}>
          <WeekCalendar onOpen={open} weeksAway={weeksAway} onTurn={setWeeksAway} />
        </div>
        {isOpen && opened === undefined && <Spinner className={styles.wait} label={words('invite')} />}
        {opened !== undefined && (
          <InviteForm
            key={opened.key}
            model={opened.model}
            events={opened.events}
            onClose={close}
            onOpen={open}
            onPane={() => {
              pane.current?.querySelector('iframe')?.focus();
            }}
          />
        )}
      </div>
      <PinnablePane place={pane} isOpen={isOpen} opened={opened} onDisplay={open} />
      {opened?.model.get().mode === 'compose' && (
        <EventRuntime key={opened.key} model={opened.model} events={opened.events} />
      )}
    </section>
  );
};
