import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import type { Instant } from '#domain/shared/instant.ts';
import type { Words } from '#messages/words.ts';
import { LateWords } from '../../ui/LateWords.tsx';
import { Section } from '../../ui/Section.tsx';
import { CheckInWordsContext } from '../../ui/check-in/check-in-words.ts';
import { PaneFrame } from '../PaneFrame.tsx';
import { usePane } from '../pane-context.tsx';
import { LastCheckInLine } from '../pair/LastCheckInLine.tsx';
import { hasOpenPromises, PromiseList } from '../pair/PromiseList.tsx';
import type { ReadAlliance } from '../pair/use-alliance.ts';
import { Result } from '../Result.tsx';
import { AfterWordsContext, loadAfterCatalogue, useAfterWords } from './after-words.ts';
import { CheckInPart } from './CheckInPart.tsx';
import { PromisePart } from './PromisePart.tsx';
import { useAfter } from './use-after.ts';
import type { After } from './use-after.ts';

type AfterPageProps = {
  readonly header: ReactElement;
  readonly alliance: ReadAlliance;
  /** When the meeting began. */
  readonly metAt: Instant;
  /** What else there is of the two, below. */
  readonly more: ReactElement;
  /** Shown until its words are here. */
  readonly waiting: ReactElement;
};

/** Once two allies have met: their open promises, three pulses, one promise, and one press to save. */
export const AfterPage = ({ waiting, ...parts }: AfterPageProps): ReactElement => (
  <LateWords load={loadAfterCatalogue} locale={usePane().locale} waiting={waiting}>
    {(words) => (
      <AfterWordsContext value={words}>
        <CheckInWordsContext value={words}>
          <Parts {...parts} />
        </CheckInWordsContext>
      </AfterWordsContext>
    )}
  </LateWords>
);

const Parts = ({ header, alliance, metAt, more }: Omit<AfterPageProps, 'waiting'>): ReactElement => {
  const styles = useStyles();
  const words = useAfterWords();
  const after = useAfter(alliance, metAt);
  const { name } = alliance.view.other;
  const onKeyDown = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    if (key === 'Enter' && (ctrlKey || metaKey) && isReady(after)) void after.save();
  };
  return (
    <PaneFrame foot={<SaveFoot after={after} />}>
      {header}
      <LastCheckInLine view={alliance.view} />
      <Section title={words('after.promises')} look="plain">
        {!hasOpenPromises(alliance.view) && <Body1>{words('after.promises.none')}</Body1>}
        <PromiseList alliance={alliance} met />
      </Section>
      {/* Keys of the fields inside; the box itself is nothing to act on. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={styles.parts} onKeyDown={onKeyDown}>
        <CheckInPart view={alliance.view} after={after} />
        <PromisePart name={name} after={after} />
      </div>
      {more}
    </PaneFrame>
  );
};

const isReady = ({ isBusy, toSave }: After): boolean =>
  !isBusy && (toSave.checkIn !== undefined || toSave.promise !== undefined);

const SaveFoot = ({ after }: { readonly after: After }): ReactElement => {
  const words = useAfterWords();
  return (
    <>
      <Result text={after.isBusy ? words('after.saving') : resultOf(after, words)} />
      <Button
        appearance="primary"
        disabledFocusable={!isReady(after)}
        onClick={() => {
          if (isReady(after)) void after.save();
        }}
      >
        {words('after.save')}
      </Button>
    </>
  );
};

const resultOf = ({ saved }: After, words: Words<`after.saved.${After['saved'][number]}`>): string =>
  saved.map((one) => words(`after.saved.${one}`)).join(' ');

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
});
