import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { ApiOutcome } from '#contracts/api-outcome.ts';
import type { FarewellView } from '#contracts/privacy-api.ts';
import { languageOf } from '#messages/words.ts';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { NoticeBar } from '../../ui/NoticeBar.tsx';
import { Section } from '../../ui/Section.tsx';
import { useServerView, useViewCache } from '../../ui/server-view.ts';
import type { ViewSource } from '../../ui/server-view.ts';
import { useActOn } from '../../ui/use-act-on.ts';
import { useTab } from '../tab-context.tsx';
import { DeleteDataDialog } from './DeleteDataDialog.tsx';
import { SettingsNotice } from './SettingsActs.tsx';
import { useSettingsWords } from './settings-words.ts';
import { ownZone } from './zones.ts';

/** A copy of what is kept about someone, and the way to have all of it deleted. */
export const OwnDataSection = (): ReactElement => {
  const styles = useStyles();
  const words = useSettingsWords();
  const farewell = useFarewell();
  const copies = useCopies();
  const [asks, setAsks] = useState(false);
  // Only how the last of the two went is told: a copy, or deleting.
  const [last, setLast] = useState<'copy' | 'delete'>('copy');
  const isWaiting = farewell.goesOn && !farewell.isLate;
  return (
    <Section title={words('data.title')}>
      <Body1>{words('data.text')}</Body1>
      {last === 'copy' && (
        <SettingsNotice state={copies.state} onRetry={copies.again} failed={words('data.failed.copy')} />
      )}
      {last === 'delete' && !isWaiting && (
        <SettingsNotice
          state={farewell.state}
          // Nothing is deleted without the question.
          onRetry={() => {
            setAsks(true);
          }}
          failed={words('data.failed.delete')}
        />
      )}
      {farewell.isOver && <DataGone />}
      {farewell.goesOn && <NoticeBar intent="info">{words(farewell.isLate ? 'data.isLate' : 'data.goesOn')}</NoticeBar>}
      <div className={styles.acts}>
        {formats.map((format) => (
          <Button
            key={format}
            icon={<ArrowDownloadRegular />}
            disabledFocusable={copies.state.kind === 'busy'}
            onClick={() => {
              setLast('copy');
              copies.save(format);
            }}
          >
            {words(`data.${format}`)}
          </Button>
        ))}
        <Button
          disabledFocusable={isWaiting || farewell.state.kind === 'busy'}
          onClick={() => {
            if (!isWaiting) setAsks(true);
          }}
        >
          {words('data.delete')}
        </Button>
      </div>
      <EyeLine who={words('me.who')} />
      {asks && (
        <DeleteDataDialog
          onCancel={() => {
            setAsks(false);
          }}
          onConfirm={() => {
            setAsks(false);
            setLast('delete');
            farewell.begin();
          }}
        />
      )}
    </Section>
  );
};

/** Takes the focus from what was pressed for it, and from nothing that someone is at elsewhere on the page. */
const DataGone = (): ReactElement => {
  const words = useSettingsWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { activeElement, body } = document;
    const isHere = place.current?.closest('section')?.contains(activeElement) === true;
    if (isHere || activeElement === body) place.current?.focus();
  }, []);
  return (
    <div ref={place} tabIndex={-1}>
      <NoticeBar intent="info">{words('data.gone')}</NoticeBar>
    </div>
  );
};

/** One to read, and one for another program. */
const formats = ['html', 'json'] as const;
type Format = (typeof formats)[number];

const useCopies = () => {
  const { settings, host, saveFile } = useTab();
  const words = useSettingsWords();
  const [last, setLast] = useState<Format>('html');
  const { state, run } = useActOn<string>({ accept: () => undefined, reload: () => Promise.resolve() });
  const read = async (format: Format): Promise<ApiOutcome<string>> => {
    if (format === 'html') return settings.ownPage(languageOf(host.locale), ownZone());
    const file = await settings.ownData();
    return file.kind === 'done' ? { ...file, view: JSON.stringify(file.view, undefined, 2) } : file;
  };
  const save = (format: Format): void => {
    setLast(format);
    void run(async () => {
      const copy = await read(format);
      if (copy.kind === 'done') {
        const mediaType = format === 'html' ? 'text/html' : 'application/json';
        saveFile({ name: `${words('data.file')}.${format}`, mediaType, text: copy.view });
      }
      return copy;
    });
  };
  return {
    state,
    save,
    again: () => {
      save(last);
    },
  };
};

const useFarewell = () => {
  const { settings, unsaved } = useTab();
  const source: ViewSource<FarewellView> = { key: ['farewell'], read: () => settings.farewell() };
  const { state: view } = useServerView(source);
  const [hasBegun, setBegun] = useState(false);
  const { state, run } = useActOn<FarewellView>(useViewCache(source));
  const begin = async (): Promise<void> => {
    const begun = await run(() => settings.deleteOwnData());
    // What lies on the device alone is theirs, too.
    if (begun) for (const { key } of unsaved.list()) unsaved.forget(key);
  };
  const goesOn = view.kind === 'ready' && view.view.goesOn;
  if (goesOn && !hasBegun) setBegun(true);
  return {
    state,
    goesOn,
    /** It went on when this page was last looked at, and has come to its end. */
    isOver: hasBegun && view.kind === 'ready' && !goesOn,
    isLate: view.kind === 'ready' && view.view.isLate,
    begin: () => {
      void begin();
    },
  };
};

const useStyles = makeStyles({ acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });
