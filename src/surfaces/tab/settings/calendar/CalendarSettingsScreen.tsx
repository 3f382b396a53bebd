import { Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useSearch } from 'wouter';
import type { CalendarSettingsView } from '#contracts/calendar-settings-api.ts';
import { calendarFlaw } from '#domain/calendar/decide-calendar-settings.ts';
import { useViewCache } from '../../../ui/server-view.ts';
import { calendarPath, isFromCalendar, settingsPath } from '../../screens/paths.ts';
import { useTab } from '../../tab-context.tsx';
import { TextLoading } from '../../ViewPage.tsx';
import { SettingsActs } from '../SettingsActs.tsx';
import { SettingsPage } from '../SettingsPage.tsx';
import { SettingsWordsAnd } from '../SettingsWords.tsx';
import { useSettingsDraft } from '../use-settings-draft.ts';
import { ownZone } from '../zones.ts';
import { bodyOf, useCalendarSource } from './calendar-source.ts';
import { CalendarWordsContext, loadCalendarCatalogue, useCalendarWords } from './calendar-words.ts';
import { FocusTimeSection } from './FocusTimeSection.tsx';
import { settingsAtFirst } from './hours-import.ts';
import { HoursFromMailbox } from './HoursFromMailbox.tsx';
import { HoursSection } from './HoursSection.tsx';
import { LunchSection } from './LunchSection.tsx';
import { MeetingsSection } from './MeetingsSection.tsx';
import { PlanSection } from './PlanSection.tsx';
import { useMailboxHours } from './use-mailbox-hours.ts';
import type { MailboxReading } from './use-mailbox-hours.ts';

/** How someone wants their calendar planned. */
export const CalendarSettingsScreen = (): ReactElement => (
  <SettingsWordsAnd context={CalendarWordsContext} load={loadCalendarCatalogue}>
    <CalendarPage />
  </SettingsWordsAnd>
);

const CalendarPage = (): ReactElement => {
  const words = useCalendarWords();
  const search = useSearch();
  return (
    <SettingsPage
      back={
        isFromCalendar(search)
          ? { path: calendarPath, text: words('back.calendar') }
          : { path: settingsPath, text: words('back') }
      }
      title={words('title')}
      who={words('who')}
      source={useCalendarSource()}
    >
      {(view) => <LookedForm view={view} />}
    </SettingsPage>
  );
};

/** Before the first save the form shows what planning uses: it waits until the mailbox's hours are known, or known not to be. */
const LookedForm = ({ view }: { readonly view: CalendarSettingsView }): ReactElement => {
  const reading = useMailboxHours(view.settings === undefined);
  const [hasLooked, setLooked] = useState(view.settings !== undefined);
  if (!hasLooked && reading.look.kind !== 'reading') setLooked(true);
  return hasLooked ? <CalendarForm view={view} reading={reading} /> : <TextLoading />;
};

type CalendarFormProps = { readonly view: CalendarSettingsView; readonly reading: MailboxReading };

const CalendarForm = ({ view, reading }: CalendarFormProps): ReactElement => {
  const words = useCalendarWords();
  const { calendarSettings } = useTab();
  const read = view.settings ?? settingsAtFirst(reading.look, ownZone());
  const draft = useSettingsDraft({
    cache: useViewCache(useCalendarSource()),
    read,
    isNew: view.settings === undefined,
    write: (values) => calendarSettings.save({ settings: bodyOf(values), basedOn: view.revision }),
  });
  const part = { values: draft.values, choose: draft.choose };
  const flaw = calendarFlaw(draft.values);
  return (
    <>
      <HoursSection {...part} flaw={flaw}>
        <HoursFromMailbox {...part} base={{ ...read, isSaved: view.settings !== undefined }} reading={reading} />
      </HoursSection>
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
