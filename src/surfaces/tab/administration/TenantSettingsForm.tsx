import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { AdministrationView, TenantSettingsBody } from '#contracts/administration-api.ts';
import { firstLanguages, retentionBounds } from '#domain/tenant/tenant-settings.ts';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useViewCache } from '../../ui/server-view.ts';
import type { ViewSource } from '../../ui/server-view.ts';
import { ChoiceField } from '../settings/ChoiceField.tsx';
import { SettingsActs } from '../settings/SettingsActs.tsx';
import { useSettingsDraft } from '../settings/use-settings-draft.ts';
import { useTab } from '../tab-context.tsx';
import { useAdministrationWords } from './administration-words.ts';
import { Remark } from './Prose.tsx';
import { ShorterRetentionDialog } from './ShorterRetentionDialog.tsx';

type TenantSettingsFormProps = {
  readonly settings: AdministrationView['settings'];
  readonly source: ViewSource<AdministrationView>;
};

/** What holds for the whole tenant. */
export const TenantSettingsForm = ({ settings, source }: TenantSettingsFormProps): ReactElement => {
  const styles = useStyles();
  const words = useAdministrationWords();
  const { administration } = useTab();
  const { retentionMonths, firstLanguage, revision } = settings;
  const { values, choose, ...draft } = useSettingsDraft<AdministrationView, Omit<TenantSettingsBody, 'basedOn'>>({
    cache: useViewCache(source),
    read: { retentionMonths, firstLanguage },
    write: (chosen) => administration.set({ ...chosen, basedOn: revision }),
  });
  const [asks, setAsks] = useState(false);
  const isShorter = values.retentionMonths < retentionMonths;
  const months = (count: number): string => words('settings.months', { count });
  return (
    <Section title={words('settings.title')}>
      <Field label={words('settings.retention')} hint={words('settings.retention.hint')} className={styles.field}>
        <Select
          value={String(values.retentionMonths)}
          onChange={(_, { value }) => {
            choose({ retentionMonths: Number(value) });
          }}
        >
          {choices(retentionMonths).map((count) => (
            <option key={count} value={count}>
              {months(count)}
            </option>
          ))}
        </Select>
      </Field>
      {isShorter && <Notice text={words('settings.shorter', { months: months(values.retentionMonths) })} />}
      <ChoiceField
        label={words('settings.language')}
        choices={firstLanguages.map((value) => ({ value, label: words(`settings.language.${value}`) }))}
        value={values.firstLanguage}
        onChoose={(chosen) => {
          choose({ firstLanguage: chosen });
        }}
      />
      <Remark text={words('settings.language.hint')} />
      <SettingsActs
        state={draft.state}
        isChanged={draft.isChanged}
        isSaved={draft.isSaved}
        onSave={() => {
          if (isShorter) setAsks(draft.state.kind !== 'busy');
          else draft.save();
        }}
      />
      {asks && (
        <ShorterRetentionDialog
          from={retentionMonths}
          to={values.retentionMonths}
          onCancel={() => {
            setAsks(false);
          }}
          onConfirm={() => {
            setAsks(false);
            draft.save();
          }}
        />
      )}
      <EyeLine who={words('page.who')} />
    </Section>
  );
};

/** Months in steps of six, and what is set, whatever it is. */
const choices = (set: number): readonly number[] => {
  const { least, most } = retentionBounds;
  const steps = Array.from({ length: (most - least) / 6 + 1 }, (_, step) => least + 6 * step);
  return [...new Set([...steps, set])].toSorted((one, other) => one - other);
};

const useStyles = makeStyles({ field: { maxWidth: '400px' } });
