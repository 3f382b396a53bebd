import { Body1, Caption1, Switch } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Day } from '#domain/shared/instant.ts';
import { practices } from '#domain/week/practice.ts';
import { timeText } from '#messages/times.ts';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Section } from '../../ui/Section.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { MomentFields } from './MomentFields.tsx';
import { useSettingsWords } from './settings-words.ts';
import type { TeamPart } from './team-source.ts';
import { UntilField } from './UntilField.tsx';

/** Which practices the team keeps. */
export const PracticesSection = ({ values, choose, team }: TeamPart): ReactElement => {
  const words = useSettingsWords();
  const kept = values.practices;
  return (
    <Section title={words('practices.title')}>
      <Body1>{words('practices.text')}</Body1>
      <div>
        {practices.map((practice) => (
          <div key={practice}>
            <Switch
              label={words(`practice.${practice}`)}
              checked={kept.includes(practice)}
              onChange={(_, { checked }) => {
                choose({ practices: practices.filter((one) => (one === practice ? checked : kept.includes(one))) });
              }}
            />
          </div>
        ))}
      </div>
      <EyeLine who={words('team.who', { team })} />
    </Section>
  );
};

/** When the bot posts; only what the team keeps has a time. */
export const TimesSection = ({ values, choose, team }: TeamPart): ReactElement | null => {
  const words = useSettingsWords();
  const hasNeeds = values.practices.includes('needs-and-offers');
  const isShared = hasNeeds && values.needsAt.weekday === values.shoutOutsAt.weekday;
  if (!hasNeeds && !values.practices.includes('shout-outs')) return null;
  return (
    <Section title={words('times.title')}>
      <Body1>{words('times.text')}</Body1>
      {hasNeeds && (
        <MomentFields
          ritual={words('times.needs')}
          value={values.needsAt}
          onChoose={(needsAt) => {
            choose({ needsAt });
          }}
        />
      )}
      <MomentFields
        ritual={words('times.shoutOuts')}
        value={values.shoutOutsAt}
        onChoose={(shoutOutsAt) => {
          choose({ shoutOutsAt });
        }}
      />
      {isShared && (
        <Caption1 role="status">
          {words('times.shared', { time: timeText(Math.max(values.needsAt.minute, values.shoutOutsAt.minute)) })}
        </Caption1>
      )}
      <EyeLine who={words('team.who', { team })} />
    </Section>
  );
};

/** A time without posts. */
export const PauseSection = ({ values, choose, team, today }: TeamPart & { readonly today: Day }): ReactElement => {
  const words = useSettingsWords();
  return (
    <Section title={words('pause.title')}>
      <Body1>{words('pause.text')}</Body1>
      <UntilField
        label={words('pause.until')}
        value={values.pausedUntil}
        today={today}
        none={words('pause.none')}
        onChoose={(pausedUntil) => {
          choose({ pausedUntil });
        }}
      />
      <EyeLine who={words('team.who', { team })} />
    </Section>
  );
};

/** What the bot speaks in the channel. */
export const LanguageSection = ({ values, choose, team }: TeamPart): ReactElement => {
  const words = useSettingsWords();
  const languages = ['en', 'it'] as const;
  return (
    <Section title={words('language.title')}>
      <Body1>{words('language.text')}</Body1>
      <ChoiceField
        label={words('language.title')}
        isTitled
        choices={languages.map((language) => ({ value: language, label: words(`language.${language}`) }))}
        value={values.language}
        onChoose={(language) => {
          choose({ language });
        }}
      />
      <EyeLine who={words('team.who', { team })} />
    </Section>
  );
};
