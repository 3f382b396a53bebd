import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { ApiOutcome } from '#contracts/api-outcome.ts';
import { languageOf } from '#messages/words.ts';
import type { Language } from '#messages/words.ts';
import { Section } from '../ui/Section.tsx';
import { useTab, useTabWords } from './tab-context.tsx';
import { useActOn } from '../ui/use-act-on.ts';
import type { ActState } from '../ui/use-act-on.ts';

/** One to print, and one to keep as text. */
const formats = ['html', 'md'] as const;
type Format = (typeof formats)[number];

const mediaTypes = { html: 'text/html', md: 'text/markdown' } as const;

type ExportSectionProps = {
  /** What is in the page, and who should see it. */
  readonly text: string;
  /** The file's name, without its ending. */
  readonly name: string;
  readonly read: (format: Format, language: Language) => Promise<ApiOutcome<string>>;
  readonly notice: (state: ActState, retry: () => void) => ReactNode;
};

/** An alliance as one page to print or to keep. */
export const ExportSection = ({ text, name, read, notice }: ExportSectionProps): ReactElement => {
  const styles = useStyles();
  const words = useTabWords();
  const { saveFile, host } = useTab();
  const [last, setLast] = useState<Format>('html');
  const { state, run } = useActOn<string>({ accept: () => undefined, reload: () => Promise.resolve() });
  const save = (format: Format): void => {
    setLast(format);
    void run(async () => {
      const page = await read(format, languageOf(host.locale));
      if (page.kind === 'done') saveFile({ name: `${name}.${format}`, mediaType: mediaTypes[format], text: page.view });
      return page;
    });
  };
  return (
    <Section title={words('export.title')}>
      <Body1>{text}</Body1>
      {notice(state, () => {
        save(last);
      })}
      <div className={styles.acts}>
        {formats.map((format) => (
          <Button
            key={format}
            icon={<ArrowDownloadRegular />}
            disabledFocusable={state.kind === 'busy'}
            onClick={() => {
              save(format);
            }}
          >
            {words(format === 'html' ? 'export.html' : 'export.markdown')}
          </Button>
        ))}
      </div>
    </Section>
  );
};

const useStyles = makeStyles({ acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });
