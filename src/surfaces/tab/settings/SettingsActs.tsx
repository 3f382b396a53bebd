import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { waitIn } from '../../ui/asked-to-wait.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Failed } from '../../ui/States.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
import { RefusalNotice } from '../alliance/RefusalNotice.tsx';
import { settingsRefusal, useSettingsWords } from './settings-words.ts';

type SettingsNoticeProps = {
  readonly state: ActState;
  readonly onRetry: () => void;
  /** What has not come about, where it is not a saving. */
  readonly failed?: string;
};

/** Why settings were not saved; nothing while there is nothing to say. */
export const SettingsNotice = ({ state, onRetry, failed }: SettingsNoticeProps): ReactElement | null => {
  const words = useSettingsWords();
  if (state.kind === 'failed')
    return <Failed {...waitIn(state)} text={failed ?? words('refusal.other')} onRetry={onRetry} />;
  if (state.kind !== 'refused') return null;
  if (state.code === 'not-for-you') return <RefusalNotice code={state.code} />;
  return <Notice text={settingsRefusal(state.code, words)} />;
};

type SettingsActsProps = {
  readonly state: ActState;
  /** Whether something differs from what is saved. */
  readonly isChanged: boolean;
  /** Whether it was saved since the page was opened. */
  readonly isSaved: boolean;
  readonly onSave: () => void;
};

/** The one button of a page of settings, and how it went. */
export const SettingsActs = ({ state, isChanged, isSaved, onSave }: SettingsActsProps): ReactElement => {
  const styles = useStyles();
  const words = useSettingsWords();
  return (
    <>
      <SettingsNotice state={state} onRetry={onSave} />
      <div className={styles.acts}>
        <Button appearance="primary" disabledFocusable={!isChanged || state.kind === 'busy'} onClick={onSave}>
          {words('save')}
        </Button>
        {isSaved && !isChanged && <Caption1>{words('saved')}</Caption1>}
      </div>
    </>
  );
};

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});
