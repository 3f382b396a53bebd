import {
  Body1,
  Button,
  Caption1,
  Checkbox,
  Field,
  makeStyles,
  Select,
  tokens,
  useAnnounce,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { OwnFieldView } from '#contracts/field-window-api.ts';
import type { WeekView } from '#contracts/week-api.ts';
import { minutesAtFirst } from '#domain/field-window/field-window.ts';
import { zoneLabel } from '#messages/times.ts';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Section } from '../../ui/Section.tsx';
import { TimeField } from '../settings/TimeField.tsx';
import { WeekdayField } from '../settings/WeekdayField.tsx';
import { ownZone } from '../settings/zones.ts';
import { ActLine } from './ActLine.tsx';
import { useFieldActs, useFieldDesk, useFieldWords } from './field-desk.tsx';

/** When one is in the field each week, who sees it, and whether the bot says that it begins. */
export const WindowSection = (): ReactElement | null => {
  const words = useFieldWords();
  const { week, own } = useFieldDesk();
  // What one chose can be given up whether the team keeps the practice or not.
  if (own.window === undefined && !isKept(week)) return null;
  return (
    <Section title={words('window.title')}>
      <Body1>{words('window.why')}</Body1>
      <WindowForm key={own.window?.revision ?? 0} window={own.window} />
    </Section>
  );
};

const isKept = ({ settings }: WeekView): boolean => settings.practices.includes('field-windows');

type Window = NonNullable<OwnFieldView['window']>;
type Choice = Omit<Window, 'revision'>;

/** In the middle of the week and of the morning; nobody else sees it before one says so. */
const choiceAtFirst = (): Choice => ({
  moment: { weekday: 2, minute: 10 * 60 },
  minutes: minutesAtFirst,
  zone: ownZone(),
  shown: false,
  reminded: true,
});

const WindowForm = ({ window }: { readonly window: Window | undefined }): ReactElement => {
  const styles = useStyles();
  const words = useFieldWords();
  const { announce } = useAnnounce();
  const { teamId, week, client } = useFieldDesk();
  const { state, run } = useFieldActs();
  const [choice, setChoice] = useState<Choice>(() => (window === undefined ? choiceAtFirst() : choiceOf(window)));
  const [givingUp, setGivingUp] = useState(false);
  const isBusy = state.kind === 'busy';
  const choose = async (): Promise<void> => {
    setGivingUp(false);
    const body = { ...choice, basedOn: window?.revision ?? 0 };
    if (!isBusy && (await run(() => client.choose(teamId, body)))) announce(words('window.chosen'));
  };
  const giveUp = async (): Promise<void> => {
    setGivingUp(true);
    if (!isBusy && (await run(() => client.giveUp(teamId)))) announce(words('window.givenUp'));
  };
  const team = week.team.name;
  const isOn = isKept(week);
  return (
    <div className={styles.form}>
      <MomentLine choice={choice} onChoose={setChoice} />
      <Caption1 className={styles.quiet}>{words('window.zone', { zone: zoneLabel(choice.zone) })}</Caption1>
      <div>
        <Checkbox
          label={words('window.reminded')}
          checked={choice.reminded}
          onChange={(_, { checked }) => {
            setChoice({ ...choice, reminded: checked === true });
          }}
        />
        <Caption1 block className={styles.quiet}>
          {words('window.reminded.hint')}
        </Caption1>
      </div>
      <Checkbox
        label={words('window.shown')}
        checked={choice.shown}
        onChange={(_, { checked }) => {
          setChoice({ ...choice, shown: checked === true });
        }}
      />
      <EyeLine who={choice.shown ? words('window.who.team', { team }) : words('window.who.own')} />
      <ActLine state={state} onRetry={() => void (givingUp ? giveUp() : choose())} />
      <div className={styles.acts}>
        {isOn && (
          <Button disabledFocusable={isBusy} onClick={() => void choose()}>
            {words(window === undefined ? 'window.choose' : 'window.change')}
          </Button>
        )}
        {window !== undefined && (
          <Button appearance="subtle" disabledFocusable={isBusy} onClick={() => void giveUp()}>
            {words('window.giveUp')}
          </Button>
        )}
      </div>
    </div>
  );
};

const choiceOf = ({ moment, minutes, zone, shown, reminded }: Window): Choice => ({
  moment,
  minutes,
  zone,
  shown,
  reminded,
});

const lengths = [15, 30, 45, 60, 90, 120];

type MomentLineProps = { readonly choice: Choice; readonly onChoose: (choice: Choice) => void };

const MomentLine = ({ choice, onChoose }: MomentLineProps): ReactElement => {
  const styles = useStyles();
  const words = useFieldWords();
  const { moment, minutes } = choice;
  return (
    <div className={styles.line}>
      <WeekdayField
        label={words('window.day')}
        value={moment.weekday}
        onChoose={(weekday) => {
          onChoose({ ...choice, moment: { ...moment, weekday }, zone: ownZone() });
        }}
      />
      <TimeField
        label={words('window.time')}
        value={moment.minute}
        onChoose={(minute) => {
          onChoose({ ...choice, moment: { ...moment, minute }, zone: ownZone() });
        }}
      />
      <Field label={words('window.minutes')} className={styles.day}>
        <Select
          value={String(minutes)}
          onChange={(_, { value }) => {
            onChoose({ ...choice, minutes: Number(value) });
          }}
        >
          {[...new Set([...lengths, minutes])].map((length) => (
            <option key={length} value={length}>
              {words('window.minutes.value', { minutes: length })}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
};

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '70ch' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
  day: { width: '160px', maxWidth: '100%' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});
