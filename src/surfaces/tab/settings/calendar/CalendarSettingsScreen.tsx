import { Caption1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CalendarSettingsView } from '#contracts/calendar-settings-api.ts';
import { defaultCalendarSettings } from '#domain/calendar/calendar-settings.ts';
import { calendarFlaw } from '#domain/calendar/decide-calendar-settings.ts';
import { Page } from '../../../ui/Page.tsx';
import { useServerView, useViewCache } from '../../../ui/server-view.ts';
import { LateWords } from '../../LateWords.tsx';
import { settingsPath } from '../../screens/paths.ts';
import { useTab } from '../../tab-context.tsx';
import { TextLoading } from '../../ViewPage.tsx';
import { SettingsActs } from '../SettingsActs.tsx';
import { SettingsFrame } from '../SettingsFrame.tsx';
import { SettingsWords } from '../SettingsWords.tsx';
import { useSettingsDraft } from '../use-settings-draft.ts';
import { ownZone } from '../zones.ts';
import { bodyOf, useCalendarSource } from './calendar-source.ts';
import { CalendarWordsContext, loadCalendarCatalogue, useCalendarWords } from './calendar-words.ts';
import { FocusTimeSection } from './FocusTimeSection.tsx';
import { HoursSection } from './HoursSection.tsx';
import { LunchSection } from './LunchSection.tsx';
import { MeetingsSection } from './MeetingsSection.tsx';
import { PlanSection } from './PlanSection.tsx';

/** How someone wants their calendar planned. */
export const CalendarSettingsScreen = (): ReactElement => (
  <SettingsWords>
    <LateWords context={CalendarWordsContext} load={loadCalendarCatalogue} waiting={waiting}>
      <CalendarPage />
    </LateWords>
  </SettingsWords>
);

const waiting = (
  <Page>
    <TextLoading />
  </Page>
);

const CalendarPage = (): ReactElement => {
  const words = useCalendarWords();
  const { state, retry } = useServerView(useCalendarSource());
  return (
    <SettingsFrame
      back={{ path: settingsPath, text: words('back') }}
      title={words('title')}
      who={words('who')}
      state={state}
      onRetry={retry}
    >
      {(view) => <CalendarForm view={view} />}
    </SettingsFrame>
  );
};

const CalendarForm = ({ view }: { readonly view: CalendarSettingsView }): ReactElement => {
  const words = useCalendarWords();
  const { calendarSettings } = useTab();
  const draft = useSettingsDraft({
    cache: useViewCache(useCalendarSource()),
    read: view.settings ?? defaultCalendarSettings(ownZone()),
    isNew: view.settings === undefined,
    write: (values) => calendarSettings.save({ settings: bodyOf(values), basedOn: view.revision }),
  });
  const part = { values: draft.values, choose: draft.choose };
  const flaw = calendarFlaw(draft.values);
  return (
    <>
      <HoursSection {...part} flaw={flaw} />
      <LunchSection {...part} flaw={flaw} />
      <FocusTimeSection {...part} flaw={flaw} />
      <MeetingsSection {...part} />
      <PlanSection {...part} />
      {/* The notice beside the field may be far above. */}
      {flaw !== undefined && <Caption1>{words(`flaw.${flaw}`)}</Caption1>}
      <SettingsActs
        state={draft.state}
        isChanged={draft.isChanged && flaw === undefined}
        isSaved={draft.isSaved && flaw === undefined}
        onSave={() => {
          if (flaw === undefined) draft.save();
        }}
      />
    </>
  );
};
