import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { CheckInView, PairView } from '#contracts/pair-api.ts';
import { evidenceLimit } from '#domain/shared/text.ts';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextField } from '../../ui/autosave/TextField.tsx';
import { PulseQuestion } from '../../ui/check-in/PulseQuestion.tsx';
import { checkInText } from '../../ui/check-in/check-in-text.ts';
import { pulses } from '../../ui/check-in/pulses.ts';
import { useUiWords } from '../../ui/words-context.tsx';
import { usePane, usePaneWords } from '../pane-context.tsx';
import { ActNotice } from '../pair/ActNotice.tsx';
import { useAfterWords } from './after-words.ts';
import { CheckInRead } from './CheckInRead.tsx';
import type { After } from './use-after.ts';

type CheckInPartProps = { readonly view: PairView; readonly after: After };

/** The three questions once the two have met, where it is time for them; otherwise the way to them, or what was said. */
export const CheckInPart = ({ view, after }: CheckInPartProps): ReactElement | null => {
  const words = useAfterWords();
  const { stage, isWriting, write, state } = after.checkIn;
  if (stage.kind === 'none') return null;
  return (
    <Section title={words(stage.kind === 'both' ? 'after.both' : 'after.check-in')} look="plain">
      {isWriting ? (
        <Questions view={view} after={after} />
      ) : stage.kind === 'early' ? (
        <Early dueOn={stage.dueOn} onWrite={write} />
      ) : (
        <CheckInRead view={view} stage={stage} onChange={write} />
      )}
      <ActNotice state={state} />
    </Section>
  );
};

type EarlyProps = { readonly dueOn: string; readonly onWrite: () => void };

const Early = ({ dueOn, onWrite }: EarlyProps): ReactElement => {
  const styles = useStyles();
  const words = useAfterWords();
  const { dates } = usePane();
  return (
    <>
      <Body1>{words('checkIn.due', { day: dates.date(dueOn) })}</Body1>
      <Button className={styles.start} onClick={onWrite}>
        {words('checkIn.early')}
      </Button>
    </>
  );
};

const Questions = ({ view, after }: CheckInPartProps): ReactElement => {
  const styles = useStyles();
  const words = useAfterWords();
  const paneWords = usePaneWords();
  const uiWords = useUiWords();
  const { checkIn, other } = view;
  const { stage, draft, cancel } = after.checkIn;
  const { value, edit } = draft;
  const [chosen, setLines] = useState<boolean>();
  const showsLines = chosen ?? pulses.some((pulse) => value[`${pulse}Line`] !== '');
  return (
    <>
      <EyeLine who={words('who.checkIn', { name: other.name })} />
      <LastTime
        last={view.checkIns.at(-1)?.mine}
        onTake={(last) => {
          edit({ ...value, ...marksOf(last) });
        }}
      />
      {pulses.map((pulse) => (
        <PulseQuestion
          key={pulse}
          pulse={pulse}
          question={words(`checkIn.${pulse}Ask`)}
          look="plain"
          mark={value[pulse]}
          onMark={(mark) => {
            edit({ ...value, [pulse]: mark });
          }}
        >
          {showsLines && (
            <TextField
              label={words('checkIn.line')}
              value={value[`${pulse}Line`]}
              limit={evidenceLimit}
              rows={1}
              onEdit={(line) => {
                edit({ ...value, [`${pulse}Line`]: line });
              }}
              onLeave={() => undefined}
            />
          )}
        </PulseQuestion>
      ))}
      <div className={styles.acts}>
        {!showsLines && (
          <Button
            size="small"
            onClick={() => {
              setLines(true);
            }}
          >
            {words('after.lines')}
          </Button>
        )}
        {stage.kind !== 'asked' && (
          <Button size="small" appearance="subtle" onClick={cancel}>
            {uiWords('cancel')}
          </Button>
        )}
      </div>
      <Caption1 className={styles.quiet}>
        {after.toSave.marksMissing
          ? words('checkIn.incomplete')
          : paneWords(`other.${checkIn.other}`, { name: other.name })}
      </Caption1>
    </>
  );
};

type LastTimeProps = { readonly last: CheckInView | undefined; readonly onTake: (last: CheckInView) => void };

/** All three answers at one tap, for whom nothing has changed. */
const LastTime = ({ last, onTake }: LastTimeProps): ReactElement | null => {
  const styles = useStyles();
  const words = useAfterWords();
  if (last === undefined) return null;
  const [purpose, trust, care] = pulses.map((pulse) => words(`mark.${last[pulse].mark}`));
  return (
    <Button
      className={styles.wide}
      onClick={() => {
        onTake(last);
      }}
    >
      {words('after.as-last-time', { purpose: purpose ?? '', trust: trust ?? '', care: care ?? '' })}
    </Button>
  );
};

const marksOf = (last: CheckInView): Pick<ReturnType<typeof checkInText>, 'purpose' | 'trust' | 'care'> => {
  const { purpose, trust, care } = checkInText(last);
  return { purpose, trust, care };
};

const useStyles = makeStyles({
  start: { alignSelf: 'flex-start' },
  // Its words may take two lines.
  wide: { alignSelf: 'flex-start', maxWidth: '100%', textAlign: 'start', overflowWrap: 'anywhere' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});
