import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import type { ReactElement } from 'react';
import { languageOf } from '#messages/words.ts';
import { Section } from '../../../ui/Section.tsx';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { useActOn } from '../../../ui/use-act-on.ts';
import { usePairPage } from '../pair-page.tsx';
import { PairNotice } from '../PairNotice.tsx';

/** The alliance as one page to print or to keep. */
export const ExportSection = (): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { pairs, saveFile, host } = useTab();
  const { view } = usePairPage();
  const name = words('export.name', { name: view.other.name });
  const { state, run } = useActOn<string>({ accept: () => undefined, reload: () => Promise.resolve() });
  const save = (format: 'html' | 'md') => (): void =>
    void run(async () => {
      const page = await pairs.exportPage(view.allianceId, format, languageOf(host.locale));
      if (page.kind === 'done') {
        saveFile({
          name: `${name}.${format}`,
          mediaType: format === 'md' ? 'text/markdown' : 'text/html',
          text: page.view,
        });
      }
      return page;
    });
  return (
    <Section title={words('export.title')}>
      <Body1>{words('export.text')}</Body1>
      <PairNotice state={state} onRetry={save('html')} />
      <div className={styles.acts}>
        {(['html', 'md'] as const).map((format) => (
          <Button
            key={format}
            icon={<ArrowDownloadRegular />}
            disabledFocusable={state.kind === 'busy'}
            onClick={save(format)}
          >
            {words(format === 'html' ? 'export.html' : 'export.markdown')}
          </Button>
        ))}
      </div>
    </Section>
  );
};

const useStyles = makeStyles({ acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });
