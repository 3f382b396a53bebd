import { Body1, Button, Caption1, Field, makeStyles, Select, tokens, useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { isSameWeekly } from '#domain/calendar/team-series.ts';
import type { WeeklyTime } from '#domain/calendar/team-series.ts';
import type { WindowOption } from '#domain/calendar/team-window.ts';
import { minutesAtFirst } from '#domain/field-window/field-window.ts';
import { wide } from '../../ui/breakpoints.ts';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Loading, LoadingText } from '../../ui/Loading.tsx';
import { Failed } from '../../ui/States.tsx';
import { useFocusOnArrival } from '../../ui/use-focus-on-arrival.ts';
import type { OwnCalendar } from '../calendar/own-calendar.ts';
import { placeOf } from '../team-series/place-of.ts';
import { useTab } from '../tab-context.tsx';
import { ActLine } from './ActLine.tsx';
import { OptionChoice } from './OptionChoice.tsx';
import { useTeamChoices } from './use-team-choices.ts';
import type { TeamChoices } from './use-team-choices.ts';
import { WhoList } from './WhoList.tsx';
import { useWindowActs, useWindowDesk, useWindowWords } from './window-desk.tsx';

/** Times for the whole team, who can come to the chosen one, and the way to adopt it. */
export const FoundTimes = ({ own }: { readonly own: OwnCalendar }): ReactElement => {
  const styles = useStyles();
  const words = useWindowWords();
  const { week, reading } = useWindowDesk();
  const [minutes, setMinutes] = useState(reading.window?.minutes ?? minutesAtFirst);
  const found = useTeamChoices(own, minutes);
  // The button that opened the calendar is gone.
  const place = useFocusOnArrival<HTMLDivElement>();
  if (found.kind === 'failed')
    return <Failed title={words('failed.title')} text={words('failed.text')} onRetry={found.retry} />;
  const isLooking = found.kind === 'looking' || found.isOld;
  return (
    <>
      <LengthField minutes={minutes} onChoose={setMinutes} />
      <div ref={place} tabIndex={-1} role="status" className={styles.status}>
        <Caption1>{isLooking ? words('find.looking', { count: week.team.members.length }) : ''}</Caption1>
      </div>
      {found.kind === 'looking' ? (
        <Loading>
          <LoadingText lines={6} />
        </Loading>
      ) : (
        <Found found={found} minutes={minutes} />
      )}
    </>
  );
};

const lengths = [15, 30, 45, 60];

type LengthFieldProps = { readonly minutes: number; readonly onChoose: (minutes: number) => void };

const LengthField = ({ minutes, onChoose }: LengthFieldProps): ReactElement => {
  const styles = useStyles();
  const words = useWindowWords();
  return (
    <Field label={words('length.label')} className={styles.length}>
      <Select
        value={String(minutes)}
        onChange={(_, { value }) => {
          onChoose(Number(value));
        }}
      >
        {[...new Set([...lengths, minutes])].map((length) => (
          <option key={length} value={length}>
            {words('length.minutes', { minutes: length })}
          </option>
        ))}
      </Select>
    </Field>
  );
};

type FoundProps = { readonly found: Extract<TeamChoices, { kind: 'found' }>; readonly minutes: number };

const Found = ({ found: { team, choices, isOld }, minutes }: FoundProps): ReactElement => {
  const styles = useStyles();
  const words = useWindowWords();
  const [chosen, setChosen] = useState<string>();
  const option = choices.options.find((one) => keyOf(one) === chosen) ?? choices.suggested;
  if (option === undefined)
    return (
      <Body1>
        <strong>{words('none.title')}</strong> {words('none.text')}
      </Body1>
    );
  return (
    <>
      {choices.isBetter && <Body1>{words('better')}</Body1>}
      <div className={styles.grid}>
        <div className={styles.choice}>
          <OptionChoice
            options={choices.options}
            team={team}
            minutes={minutes}
            value={keyOf(option)}
            keyOf={keyOf}
            onChoose={setChosen}
          />
          <Caption1 className={styles.quiet}>{words('when.clock', { place: placeOf(team.zone) })}</Caption1>
        </div>
        <WhoList option={option} team={team} />
        <Adopt weekly={{ moment: option.slot, minutes, zone: team.zone }} isOld={isOld} />
      </div>
    </>
  );
};

const keyOf = ({ slot }: WindowOption): string => `${slot.weekday} ${slot.minute}`;

type AdoptProps = {
  readonly weekly: WeeklyTime;
  /** What is shown is not yet of the length that was asked for. */
  readonly isOld: boolean;
};

const Adopt = ({ weekly, isOld }: AdoptProps): ReactElement => {
  const styles = useStyles();
  const words = useWindowWords();
  const { announce } = useAnnounce();
  const { teamId, week, reading } = useWindowDesk();
  const { teamWindows } = useTab().practices;
  const { state, run } = useWindowActs();
  const isAdopted = reading.window !== undefined && isSameWeekly(reading.window, weekly);
  const isReady = state.kind !== 'busy' && !isOld && !isAdopted;
  const adopt = async (): Promise<void> => {
    if (isReady && (await run(() => teamWindows.adopt(teamId, { ...weekly, basedOn: reading.revision }))))
      announce(words('adopted'));
  };
  return (
    <div className={styles.adopt}>
      <ActLine state={state} onRetry={() => void adopt()} />
      <Button appearance="primary" className={styles.button} disabledFocusable={!isReady} onClick={() => void adopt()}>
        {words('adopt')}
      </Button>
      {isAdopted ? (
        <Caption1 className={styles.quiet}>{words('adopt.now')}</Caption1>
      ) : (
        <EyeLine who={words('adopt.who', { team: week.team.name })} />
      )}
    </div>
  );
};

const useStyles = makeStyles({
  length: { width: '160px', maxWidth: '100%' },
  status: { outlineStyle: 'none', color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
  // Who can come stands between the times and the button; where there is room, beside both.
  grid: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
    alignItems: 'start',
    [wide]: {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      gridTemplateRows: 'auto 1fr',
      gap: tokens.spacingVerticalXXL,
    },
  },
  choice: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  adopt: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, [wide]: { gridColumn: 1 } },
  button: { alignSelf: 'flex-start' },
});
