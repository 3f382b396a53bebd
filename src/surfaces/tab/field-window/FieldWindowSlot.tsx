import { Body1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ShownWindow } from '#contracts/field-window-api.ts';
import { PersonAvatar } from '../../ui/PersonAvatars.tsx';
import { Row, Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { GoButton } from '../GoButton.tsx';
import { fieldWindowPath } from '../screens/paths.ts';
import { timeText, weekdayNames } from '../settings/day-time.ts';
import { ownZone, zoneLabel } from '../settings/zones.ts';
import { useTab } from '../tab-context.tsx';
import { memberName } from '../week/week-slot.ts';
import type { WeekSlotProps } from '../week/week-slot.ts';
import { useWeekWords } from '../week/week-words.tsx';

/** Who is in the field when, as far as they share it, and the obstacles that went away in the week. */
export const FieldWindowSlot = ({ view, isCurrent }: WeekSlotProps): ReactElement => {
  const words = useWeekWords('fieldWindow');
  const { obstacles } = view.fieldWindows;
  // A week before has no windows: when they were then is not kept.
  const windows = isCurrent ? view.fieldWindows.windows : [];
  const isOn = view.settings.practices.includes('field-windows');
  return (
    <Section title={words('title')} end={isCurrent && isOn && <OpenButton />}>
      {windows.length === 0 && obstacles.length === 0 && <Body1>{words(isCurrent ? 'none' : 'past')}</Body1>}
      {windows.length > 0 && (
        <Rows>
          {windows.map((window) => (
            <WindowRow key={window.by} window={window} name={memberName(view, window.by) ?? words('former')} />
          ))}
        </Rows>
      )}
      {obstacles.length > 0 && <Obstacles view={view} />}
    </Section>
  );
};

const OpenButton = (): ReactElement => (
  <GoButton path={fieldWindowPath} look="subtle">
    {useWeekWords('fieldWindow')('open')}
  </GoButton>
);

const WindowRow = ({ window, name }: { readonly window: ShownWindow; readonly name: string }): ReactElement => {
  const words = useWeekWords('fieldWindow');
  const { locale } = useTab().host;
  const { moment, minutes, zone } = window;
  const day = weekdayNames(locale)[moment.weekday] ?? '';
  const when = words('window.when', { day, time: timeText(moment.minute), minutes });
  const meta = zone === ownZone() ? when : words('window.zone', { when, zone: zoneLabel(zone) });
  return <Row lead={<PersonAvatar name={name} />} text={name} meta={meta} />;
};

const Obstacles = ({ view }: Pick<WeekSlotProps, 'view'>): ReactElement => {
  const styles = useStyles();
  const words = useWeekWords('fieldWindow');
  const { dates } = useTab();
  return (
    <div>
      <Caption1Strong as="h3" className={styles.label}>
        {words('obstacles')}
      </Caption1Strong>
      <Rows>
        {view.fieldWindows.obstacles.map(({ by, day, text }) => (
          <Row
            key={`${day} ${by}`}
            text={text}
            meta={words('obstacle.by', { name: memberName(view, by) ?? words('former'), day: dates.date(day) })}
          />
        ))}
      </Rows>
    </div>
  );
};

const useStyles = makeStyles({ label: { margin: 0, color: tokens.colorNeutralForeground3 } });
