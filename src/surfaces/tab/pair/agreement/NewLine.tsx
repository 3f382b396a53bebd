import type { ReactElement } from 'react';
import type { PairPart } from '#domain/alliance/pair/pair-agreement.ts';
import { isLineText } from '../../agreement/line-text.ts';
import { NewLineForm } from '../../agreement/NewLineForm.tsx';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { useDraft } from '../../use-draft.ts';
import { usePairActs, usePairPage } from '../pair-page.tsx';
import { PairNotice } from '../PairNotice.tsx';
import { isPersonal } from '../read-pair.ts';
import { pairTextKey } from '../use-pair-text.ts';
import { OwnerChoice } from './OwnerChoice.tsx';

type NewLineProps = { readonly part: PairPart; readonly onClose: () => void };

/** A line to be added to a part. */
export const NewLine = ({ part, onClose }: NewLineProps): ReactElement => {
  const words = usePairWords();
  const { view } = usePairPage();
  const { value, edit, state, ready, add } = useNewLine(part, onClose);
  return (
    <NewLineForm
      value={value}
      labels={{ text: words('agreement.line'), evidence: words('agreement.evidence') }}
      onEdit={edit}
      who={words('who.pair', { name: view.other.name })}
      notice={<PairNotice state={state} onRetry={add} />}
      addLabel={words('agreement.save')}
      ready={ready}
      onAdd={add}
      onClose={onClose}
    >
      {isPersonal(part) && (
        <OwnerChoice
          value={value.of}
          onChoose={(of) => {
            edit({ ...value, of });
          }}
        />
      )}
    </NewLineForm>
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

const useNewLine = (part: PairPart, onAdded: () => void): NewLineState => {
  const { pairs, newId } = useTab();
  const { view } = usePairPage();
  const { state, run } = usePairActs();
  const { value, edit, clear } = useDraft(pairTextKey(view, `new-line.${part}`), blank);
  const { text, evidence, of } = value;
  const ready = isLineText(value) && state.kind !== 'busy';
  const line = { part, of: of === '' ? null : of, text, evidence, basedOn: 0 };
  const add = async (): Promise<void> => {
    if (!ready || !(await run(() => pairs.writeLine(view.allianceId, newId(), line)))) return;
    clear();
    onAdded();
  };
  return { value, edit, state, ready, add: () => void add() };
};
