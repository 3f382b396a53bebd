import { Body1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import type { ReactElement } from 'react';
import type { ShownWindow } from '#contracts/field-window-api.ts';
import type { TeamWindowView } from '#contracts/team-window-api.ts';
import { nextOf } from '#domain/calendar/team-series.ts';
import { toLocalTime } from '#domain/calendar/zone.ts';
import { timeText, weekdayNames, zoneLabel } from '#messages/times.ts';
import { PersonAvatar } from '../../ui/PersonAvatars.tsx';
import { Row, Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { GoButton } from '../GoButton.tsx';
import { fieldWindowPath, teamWindowPath } from '../screens/paths.ts';
import { ownZone } from '../settings/zones.ts';
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
  const team = isCurrent ? view.teamFieldWindow : undefined;
  const isOn = view.settings.practices.includes('field-windows');
  return (
    <Section title={words('title')} end={isCurrent && isOn && <OpenButton />}>
      {windows.length === 0 && obstacles.length === 0 && team === undefined && (
        <Body1>{words(isCurrent ? 'none' : 'past')}</Body1>
      )}
      {(team !== undefined || windows.length > 0) && (
        <Rows>
          {team !== undefined && <TeamRow window={team} />}
          {windows.map((window) => (
            <WindowRow key={window.by} window={window} name={memberName(view, window.by) ?? words('former')} />
          ))}
        </Rows>
      )}
      {obstacles.length > 0 && <Obstacles view={view} />}
      {isCurrent && isOn && (
        <div>
          <GoButton path={teamWindowPath}>{words(team === undefined ? 'team.find' : 'team.open')}</GoButton>
        </div>
      )}
    </Section>
  );
};

/** On the team's clock, and for who lives by another one on theirs: clocks change on different dates, so the next time. */
const TeamRow = ({ window }: { readonly window: TeamWindowView }): ReactElement => {
  const styles = useStyles();
  const words = useWeekWords('fieldWindow');
  const { host, clock, dates } = useTab();
  const { moment, minutes, zone } = window;
  const day = weekdayNames(host.locale)[moment.weekday] ?? '';
  const when = words('window.when', { day, time: timeText(moment.minute), minutes });
  const next = toLocalTime(nextOf(window, Math.floor(clock.now() / 60_000)).start, ownZone());
  const own = { when: words('window.zone', { when, zone: zoneLabel(zone) }), date: dates.date(next.date) };
  const meta = zone === ownZone() ? when : words('team.next', { ...own, time: timeText(next.minutes) });
  return <Row lead={<PeopleTeamRegular aria-hidden className={styles.team} />} text={words('team')} meta={meta} />;
};

const OpenButton = (): ReactElement => (
  <GoButton path={fieldWindowPath} look="head">
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

const useStyles = makeStyles({
  label: { margin: 0, color: tokens.colorNeutralForeground3 },
  // As wide as the faces below it.
  team: { width: '28px', fontSize: '20px', flexShrink: 0, color: tokens.colorNeutralForeground2 },
});
