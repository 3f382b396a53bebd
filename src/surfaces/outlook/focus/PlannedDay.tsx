import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DayPlan } from '#domain/calendar/day-plan.ts';
import { weekdayOf } from '#domain/calendar/zone.ts';
import type { PaneKey } from '#messages/pane/en.ts';
import type { Words } from '#messages/words.ts';
import { KindLegend } from '../../ui/calendar/KindLegend.tsx';
import { Section } from '../../ui/Section.tsx';
import { usePane, usePaneWords } from '../pane-context.tsx';
import { PaneFrame } from '../PaneFrame.tsx';
import { durationWords, makeTimeWords } from '../time-words.ts';
import { ChangesBar } from './ChangesBar.tsx';
import { DayTimeline } from './DayTimeline.tsx';
import { FieldWindowChoice } from './FieldWindowChoice.tsx';
import type { Day } from './load-day.ts';
import { changesOf } from '#usecases/calendar/plan-changes.ts';
import type { BlockNames } from '#usecases/calendar/plan-changes.ts';
import { useApplyPlan } from './use-apply-plan.ts';
import type { DayPlanState } from './use-day-plan.ts';

type PlannedDayProps = {
  readonly header: ReactElement;
  readonly appointment: string;
  readonly state: Extract<DayPlanState, { kind: 'planned' }>;
  /** Shown below the day. */
  readonly settings: ReactElement;
  readonly onDiscard: () => void;
};

/** The plan of a day, and what applying it would change. */
export const PlannedDay = ({ header, appointment, state, settings, onDiscard }: PlannedDayProps): ReactElement => {
  const styles = useStyles();
  const words = usePaneWords();
  const { locale } = usePane();
  const { day, plan } = state;
  const names: BlockNames = {
    focus: words('block.focus'),
    fieldWindow: words('block.field-window'),
    zone: day.zone.name,
    sensitivity: day.settings.privateBlocks ? 'private' : 'normal',
  };
  const { applied, apply } = useApplyPlan(names, appointment, day.ledger);
  const times = makeTimeWords(locale, day.zone.name);
  const changes = changesOf(plan, names);
  const title = words('focus.day', { day: times.day(plan.span.start) });
  const bar = (
    <ChangesBar
      changes={changes}
      applied={applied}
      times={times}
      onDiscard={onDiscard}
      onApply={() => {
        apply(changes);
      }}
    />
  );
  return (
    <PaneFrame foot={bar}>
      {header}
      <FieldWindowChoice
        answer={plan.fieldWindow}
        wants={state.wantsFieldWindow}
        onChange={state.setWantsFieldWindow}
      />
      <Section title={title} look="plain">
        {summaryOf(day, plan, words).map((line) => (
          <Body1 as="p" key={line} className={styles.line}>
            {line}
          </Body1>
        ))}
        {day.zone.of === 'device' && <Caption1 className={styles.meta}>{words('zone.unknown')}</Caption1>}
        <KindLegend kinds={plan.timeline.map(({ kind }) => kind)} wordOf={(kind) => words(`kind.${kind}`)} />
        <DayTimeline plan={plan} zone={day.zone.name} times={times} label={title} />
      </Section>
      {settings}
    </PaneFrame>
  );
};

/** How much focus the day holds under the plan, or why none; and what could not be read. */
const summaryOf = (
  { date, settings }: Day,
  { focus, shortfallMinutes, setAside }: DayPlan,
  words: Words<PaneKey>,
): readonly string[] => {
  const blocks = [...focus.keep.map(({ time }) => time), ...focus.create];
  const minutes = blocks.reduce((sum, { start, end }) => sum + end - start, 0);
  const isWorked = (settings.hours[weekdayOf(date)] ?? []).length > 0;
  const none = words(!isWorked ? 'focus.day-off' : shortfallMinutes > 0 ? 'focus.none' : 'focus.enough');
  const total = words('focus.total', { duration: durationWords(words, minutes) });
  const left = setAside.length === 0 ? [] : [words('focus.set-aside', { count: setAside.length })];
  return [minutes === 0 ? none : total, ...left];
};

const useStyles = makeStyles({
  line: { margin: 0 },
  meta: { color: tokens.colorNeutralForeground3 },
});
