import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect } from 'react';
import type { ReactElement } from 'react';
import type { Interval } from '#domain/planner/interval.ts';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Loading, LoadingText } from '../../ui/Loading.tsx';
import { Failed, Offline } from '../../ui/States.tsx';
import { usePane, usePaneWords } from '../pane-context.tsx';
import { PaneFrame } from '../PaneFrame.tsx';
import { PaneTitle } from '../PaneTitle.tsx';
import { useOnline } from '../../ui/use-online.ts';
import { AlertChoice } from './AlertChoice.tsx';
import { CalendarForbidden } from './CalendarForbidden.tsx';
import { appointmentOf } from './last-act.ts';
import { PlannedDay } from './PlannedDay.tsx';
import { shareFocus } from '../../ui/calendar/share-focus.ts';
import { useDayPlan } from './use-day-plan.ts';
import type { DayPlanState } from './use-day-plan.ts';

type FocusPageProps = {
  readonly oneToOne: Interval;
  /** The other person's address. */
  readonly address: string;
  readonly onBack: () => void;
};

/** The day of the 1-1, with focus proposed beside it. */
export const FocusPage = ({ oneToOne, address, onBack }: FocusPageProps): ReactElement => {
  const parts = usePane();
  const state = useDayPlan(oneToOne);
  const isKnown = state.kind === 'planned';
  // Blocks may have been moved in the calendar itself since.
  useEffect(() => void shareFocus(parts), [parts]);
  // The person may only now have allowed the calendar.
  useEffect(() => {
    if (isKnown) void parts.keepTimes();
  }, [isKnown, parts]);
  const header = <FocusHeader onBack={onBack} />;
  if (state.kind === 'planned') {
    const appointment = appointmentOf(address, oneToOne);
    return (
      <PlannedDay
        header={header}
        appointment={appointment}
        state={state}
        settings={<AlertChoice />}
        onDiscard={onBack}
      />
    );
  }
  return (
    <PaneFrame>
      {header}
      <Unplanned state={state} />
    </PaneFrame>
  );
};

const FocusHeader = ({ onBack }: Pick<FocusPageProps, 'onBack'>): ReactElement => {
  const styles = useStyles();
  const words = usePaneWords();
  return (
    <div className={styles.header}>
      <Button appearance="subtle" icon={<ArrowLeftRegular />} className={styles.back} onClick={onBack}>
        {words('focus.back')}
      </Button>
      <PaneTitle takeFocus>{words('focus.title')}</PaneTitle>
      <EyeLine who={words('focus.who')} />
    </div>
  );
};

const Unplanned = ({ state }: { readonly state: Exclude<DayPlanState, { kind: 'planned' }> }): ReactElement => {
  const words = usePaneWords();
  const online = useOnline();
  if (!online) return <Offline />;
  switch (state.kind) {
    case 'loading':
      return (
        <Loading>
          <LoadingText lines={8} />
        </Loading>
      );
    case 'failed':
      return <Failed title={words('failed.calendar')} text={words('failed.calendar.text')} onRetry={state.retry} />;
    case 'forbidden':
      return <CalendarForbidden onRetry={state.retry} />;
  }
};

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  // Its words stand at the gutter; its own padding reaches beyond.
  back: { alignSelf: 'flex-start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
});
