import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import type { ReactElement } from 'react';
import { languageOf } from '#messages/words.ts';
import { useActOn } from '../../ui/use-act-on.ts';
import { useTab } from '../tab-context.tsx';
import { VictoryOutcome } from './VictoryOutcome.tsx';
import { useVictoryWords } from './VictoryWords.tsx';
import type { VictoryPageProps } from './victory-page.ts';

/** The slides as a file, in the reader's language. */
export const DownloadSlides = ({ teamId, victory: { id } }: VictoryPageProps): ReactElement => {
  const styles = useStyles();
  const words = useVictoryWords();
  const { practices, saveFile, host } = useTab();
  const { state, run } = useActOn<Blob>({ accept: () => undefined, reload: () => Promise.resolve() });
  const save = (): void => {
    void run(async () => {
      const file = await practices.victories.slides(teamId, id, languageOf(host.locale));
      if (file.kind === 'done') saveFile({ name: 'victory.pptx', bytes: file.view });
      return file;
    });
  };
  return (
    <div className={styles.box}>
      <Button
        appearance="primary"
        icon={<ArrowDownloadRegular />}
        title={words('download.text')}
        disabledFocusable={state.kind === 'busy'}
        onClick={save}
      >
        {words('download')}
      </Button>
      <VictoryOutcome state={state} onRetry={save} />
    </div>
  );
};

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'flex-end', rowGap: tokens.spacingVerticalS },
});
