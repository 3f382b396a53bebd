import { Body1, makeStyles, Switch, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PreferencesBody } from '#contracts/preferences-api.ts';
import { frequencies, preferencesAtFirst, shoutOutDefaults } from '#domain/people/preferences.ts';
import type { Day } from '#domain/shared/instant.ts';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Section } from '../../ui/Section.tsx';
import { GoButton } from '../GoButton.tsx';
import { administrationPath, calendarSettingsPath } from '../screens/paths.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { useSettingsWords } from './settings-words.ts';
import { TimeField } from './TimeField.tsx';
import { UntilField } from './UntilField.tsx';
import { ZoneField } from './ZoneField.tsx';

/** What can be chosen, without what it is based on. */
export type OwnChoices = Omit<PreferencesBody, 'basedOn'>;

type OwnPart = { readonly values: OwnChoices; readonly choose: (choice: Partial<OwnChoices>) => void };

/** How often the bot writes. */
export const FrequencySection = ({ values, choose }: OwnPart): ReactElement => {
  const words = useSettingsWords();
  return (
    <Section title={words('frequency.title')}>
      <Body1>{words('frequency.text')}</Body1>
      <ChoiceField
        label={words('frequency.label')}
        choices={frequencies.map((value) => ({ value, label: words(`frequency.${value}`) }))}
        value={values.frequency}
        onChoose={(frequency) => {
          choose({ frequency });
        }}
      />
      <EyeLine who={words('me.who')} />
    </Section>
  );
};

const usualHours = preferencesAtFirst.quietHours ?? null;

/** When it does not. */
export const QuietSection = ({ values, choose }: OwnPart): ReactElement => {
  const styles = useStyles();
  const words = useSettingsWords();
  const { quietHours } = values;
  return (
    <Section title={words('quiet.title')}>
      <Switch
        label={words('quiet.on')}
        checked={quietHours !== null}
        onChange={(_, { checked }) => {
          choose({ quietHours: checked ? usualHours : null });
        }}
      />
      {quietHours !== null && (
        <div className={styles.line}>
          <TimeField
            label={words('quiet.from')}
            value={quietHours.from}
            onChoose={(from) => {
              choose({ quietHours: { ...quietHours, from } });
            }}
          />
          <TimeField
            label={words('quiet.to')}
            value={quietHours.to}
            onChoose={(to) => {
              choose({ quietHours: { ...quietHours, to } });
            }}
          />
        </div>
      )}
      <ZoneField
        label={words('quiet.zone')}
        value={values.zone ?? ''}
        none={words('quiet.zoneOfTeam')}
        onChoose={(zone) => {
          choose({ zone: zone === '' ? null : zone });
        }}
      />
      <EyeLine who={words('me.who')} />
    </Section>
  );
};

/** Whether the bot waits for the end of focus blocks. */
export const FocusSection = ({ values, choose }: OwnPart): ReactElement => {
  const words = useSettingsWords();
  return (
    <Section title={words('focus.title')}>
      <Body1>{words('focus.text')}</Body1>
      <Switch
        label={words('focus.on')}
        checked={values.sharesFocus}
        onChange={(_, { checked }) => {
          choose({ sharesFocus: checked });
        }}
      />
      <EyeLine who={words('focus.who')} />
    </Section>
  );
};

/** The way to how one's calendar is planned, which has a page of its own. */
export const CalendarLink = (): ReactElement => {
  const words = useSettingsWords();
  return (
    <Section title={words('calendar.title')}>
      <Body1>{words('calendar.text')}</Body1>
      <div>
        <GoButton path={calendarSettingsPath}>{words('calendar.open')}</GoButton>
      </div>
      <EyeLine who={words('me.who')} />
    </Section>
  );
};

/** The way to the page for administrators. */
export const AdministrationLink = (): ReactElement => {
  const words = useSettingsWords();
  return (
    <Section title={words('administration.title')}>
      <Body1>{words('administration.text')}</Body1>
      <div>
        <GoButton path={administrationPath}>{words('administration.open')}</GoButton>
      </div>
    </Section>
  );
};

/** Days without messages. */
export const AwaySection = ({ values, choose, today }: OwnPart & { readonly today: Day }): ReactElement => {
  const words = useSettingsWords();
  return (
    <Section title={words('away.title')}>
      <Body1>{words('away.text')}</Body1>
      <UntilField
        label={words('away.office')}
        value={values.outOfOfficeUntil}
        today={today}
        none={words('away.none')}
        onChoose={(outOfOfficeUntil) => {
          choose({ outOfOfficeUntil });
        }}
      />
      <UntilField
        label={words('away.pause')}
        value={values.pausedUntil}
        today={today}
        none={words('away.none')}
        onChoose={(pausedUntil) => {
          choose({ pausedUntil });
        }}
      />
      <EyeLine who={words('me.who')} />
    </Section>
  );
};

/** What becomes of recognitions. */
export const ShoutOutsSection = ({ values, choose }: OwnPart): ReactElement => {
  const words = useSettingsWords();
  return (
    <Section title={words('shoutOuts.title')}>
      <ChoiceField
        label={words('shoutOuts.label')}
        choices={shoutOutDefaults.map((value) => ({ value, label: words(`shoutOuts.${value}`) }))}
        value={values.shoutOuts}
        onChoose={(shoutOuts) => {
          choose({ shoutOuts });
        }}
      />
      <EyeLine who={words('shoutOuts.who')} />
    </Section>
  );
};

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});
