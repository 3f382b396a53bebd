import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { AgreementLine, PairPart } from '#domain/alliance/pair/pair-agreement.ts';
import { evidenceLimit, isBlank } from '#domain/shared/text.ts';
import { EyeLine } from '../../../ui/EyeLine.tsx';
import { useUiWords } from '../../../ui/words-context.tsx';
import { TextField } from '../../../ui/autosave/TextField.tsx';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { useDraft } from '../../use-draft.ts';
import { usePairActs, usePairPage } from '../pair-page.tsx';
import { PairNotice } from '../PairNotice.tsx';
import { isPersonal } from '../read-pair.ts';
import { pairTextKey } from '../use-pair-text.ts';
import { OwnerChoice } from './OwnerChoice.tsx';

type NewLineProps = {
  readonly part: PairPart;
  /** A line that was taken out, to be put back as it was or otherwise. */
  readonly from?: AgreementLine;
  /** Takes the focus at first, and whenever this changes. */
  readonly asked: number;
  readonly onClose: () => void;
};

/** A line to be added to a part. */
export const NewLine = ({ part, from, asked, onClose }: NewLineProps): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const uiWords = useUiWords();
  const { view } = usePairPage();
  const { value, edit, state, ready, add } = useNewLine(part, from, onClose);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector('textarea')?.focus();
  }, [asked]);
  return (
    <div ref={box} className={styles.form}>
      <TextField
        label={words('agreement.line')}
        value={value.text}
        limit={evidenceLimit}
        rows={2}
        onEdit={(text) => {
          edit({ ...value, text });
        }}
        onLeave={() => undefined}
      />
      <TextField
        label={words('agreement.evidence')}
        value={value.evidence}
        limit={evidenceLimit}
        rows={1}
        onEdit={(evidence) => {
          edit({ ...value, evidence });
        }}
        onLeave={() => undefined}
      />
      {isPersonal(part) && (
        <OwnerChoice
          value={value.of}
          onChoose={(of) => {
            edit({ ...value, of });
          }}
        />
      )}
      <EyeLine who={words('who.pair', { name: view.other.name })} />
      <PairNotice state={state} onRetry={add} />
      <div className={styles.acts}>
        <Button disabledFocusable={!ready} onClick={add}>
          {words('agreement.save')}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {uiWords('cancel')}
        </Button>
      </div>
    </div>
  );
};

const blank = { text: '', evidence: '', of: '' };
type NewText = typeof blank;

type NewLineState = Pick<ReturnType<typeof usePairActs>, 'state'> & {
  readonly value: NewText;
  readonly edit: (value: NewText) => void;
  readonly ready: boolean;
  readonly add: () => void;
};

const useNewLine = (part: PairPart, from: AgreementLine | undefined, onAdded: () => void): NewLineState => {
  const { pairs, newId } = useTab();
  const { view } = usePairPage();
  const { state, run } = usePairActs();
  // A line that comes back keeps its id, so that the difference knows it again.
  const start = from === undefined ? blank : { text: from.text, evidence: from.evidence, of: from.of ?? '' };
  const { value, edit, clear } = useDraft(pairTextKey(view, `new-line.${from?.id ?? part}`), start);
  const { text, evidence, of } = value;
  const fits = text.length <= evidenceLimit && evidence.length <= evidenceLimit;
  const ready = !isBlank(text) && fits && state.kind !== 'busy';
  const line = { part, of: of === '' ? null : of, text, evidence, basedOn: 0 };
  const add = async (): Promise<void> => {
    if (!ready || !(await run(() => pairs.writeLine(view.allianceId, from?.id ?? newId(), line)))) return;
    clear();
    onAdded();
  };
  return { value, edit, state, ready, add: () => void add() };
};

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
