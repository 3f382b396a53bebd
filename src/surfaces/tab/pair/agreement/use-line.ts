import type { PairView } from '#contracts/pair-api.ts';
import type { AgreementLine } from '#domain/alliance/pair/pair-agreement.ts';
import { isLineText } from '../../agreement/line-text.ts';
import type { Stored } from '../../../ui/autosave/autosave-state.ts';
import type { useAutosave } from '../../../ui/autosave/use-autosave.ts';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { usePairPage } from '../pair-page.tsx';
import { isPersonal } from '../read-pair.ts';
import { usePairText } from '../use-pair-text.ts';

export type LineView = PairView['lines'][number];

/** What of a line can be edited; `of` is empty for both. */
type LineText = { readonly text: string; readonly evidence: string; readonly of: string };

/** Names a line's text within the alliance. */
export const lineName = (lineId: string): string => `line.${lineId}`;

/** Saves a line while it is written; a line that the other saved meanwhile is a conflict. */
export const useLine = (line: LineView): ReturnType<typeof useAutosave<LineText>> => {
  const { pairs } = useTab();
  const { view } = usePairPage();
  return usePairText<LineText>({
    name: lineName(line.id),
    read: (now) => storedLine(now, line.id),
    maySave: isLineText,
    send: ({ text, evidence, of }, basedOn) =>
      pairs.writeLine(view.allianceId, line.id, {
        part: line.part,
        of: of === '' ? null : of,
        text,
        evidence,
        basedOn,
      }),
  });
};

/** A line that the other has removed is no text over no revision: saving it adds it anew. */
const storedLine = ({ lines }: PairView, lineId: string): Stored<LineText> => {
  const line = lines.find(({ id }) => id === lineId);
  if (line === undefined) return { value: { text: '', evidence: '', of: '' }, revision: 0 };
  return { value: { text: line.text, evidence: line.evidence, of: line.of ?? '' }, revision: line.revision };
};

/** Says whose a line is; `undefined` where that goes without saying. */
export const useOwnerWords = (): ((line: Pick<AgreementLine, 'part' | 'of'>) => string | undefined) => {
  const words = usePairWords();
  const { me, other } = usePairPage().view;
  return ({ part, of }) => {
    if (of === undefined) return isPersonal(part) ? words('agreement.both') : undefined;
    return of === me.personId ? words('page.you') : other.name;
  };
};
