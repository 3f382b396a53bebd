import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { InviteModel } from '../../outlook-host/invite.ts';
import { instantAt, wallClock } from '../../wall-clock.ts';
import { usePage } from '../page-context.tsx';
import { useInvite } from './use-invite.ts';

const useStyles = makeStyles({ row: { display: 'flex', flexWrap: 'wrap', gap: '8px' }, time: { width: '124px' } });

const pad = (value: number): string => String(value).padStart(2, '0');
const clockText = (minutes: number): string => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;

const minutesOf = (text: string): number | undefined => {
  const [hours, minutes] = text.split(':').map(Number);
  return hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)
    ? undefined
    : hours * 60 + minutes;
};

/** When it is, on the person's own wall. Moving the start keeps the length, as Outlook does. */
export const InviteTimes = ({ model }: { readonly model: InviteModel }): ReactElement => {
  const styles = useStyles();
  const { words, state } = usePage();
  const { start, end, self, mode } = useInvite(model);
  const from = wallClock(start, self.zone);
  const move = (date: string, minutes: number): void => {
    const moved = instantAt(date, minutes, self.zone);
    model.change({ start: moved, end: moved + end - start });
  };
  const setEnd = (minutes: number): void => {
    const moved = instantAt(from.date, minutes, self.zone);
    if (moved > start) model.change({ end: moved });
  };
  const readOnly = mode === 'read';
  return (
    // The browser draws the calendar and the clock in these fields by itself.
    <div className={styles.row} style={{ colorScheme: state.theme === 'default' ? 'light' : 'dark' }}>
      <Field label={words('invite.date')}>
        <Input
          type="date"
          readOnly={readOnly}
          value={from.date}
          onChange={(_, { value }) => {
            if (value !== '') move(value, from.minutes);
          }}
        />
      </Field>
      <Field label={words('invite.start')}>
        <Input
          type="time"
          className={styles.time}
          readOnly={readOnly}
          value={clockText(from.minutes)}
          onChange={(_, { value }) => {
            move(from.date, minutesOf(value) ?? from.minutes);
          }}
        />
      </Field>
      <Field label={words('invite.end')}>
        <Input
          type="time"
          className={styles.time}
          readOnly={readOnly}
          value={clockText(wallClock(end, self.zone).minutes)}
          onChange={(_, { value }) => {
            setEnd(minutesOf(value) ?? 0);
          }}
        />
      </Field>
    </div>
  );
};
