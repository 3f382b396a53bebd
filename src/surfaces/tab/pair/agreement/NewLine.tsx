import type { ReactElement } from 'react';
import type { AgreementLine, PairPart } from '#domain/alliance/pair/pair-agreement.ts';
import { NewLineForm } from '../../agreement/NewLineForm.tsx';
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
  const words = usePairWords();
  const { view } = usePairPage();
  const { value, edit, state, add } = useNewLine(part, from, onClose);
  return (
    <NewLineForm
      value={value}
      asked={asked}
      labels={{ text: words('agreement.line'), evidence: words('agreement.evidence') }}
      onEdit={edit}
      who={words('who.pair', { name: view.other.name })}
      notice={<PairNotice state={state} onRetry={add} />}
      addLabel={words('agreement.save')}
      busy={state.kind === 'busy'}
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
  const line = { part, of: of === '' ? null : of, text, evidence, basedOn: 0 };
  const add = async (): Promise<void> => {
    if (!(await run(() => pairs.writeLine(view.allianceId, from?.id ?? newId(), line)))) return;
    clear();
    onAdded();
  };
  return { value, edit, state, add: () => void add() };
};
