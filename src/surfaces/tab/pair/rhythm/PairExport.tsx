import type { ReactElement } from 'react';
import { ExportSection } from '../../ExportSection.tsx';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { usePairPage } from '../pair-page.tsx';
import { PairNotice } from '../PairNotice.tsx';

/** The alliance between two as one page to print or to keep. */
export const PairExport = (): ReactElement => {
  const words = usePairWords();
  const { pairs } = useTab();
  const { view } = usePairPage();
  return (
    <ExportSection
      text={words('export.text')}
      name={words('export.name', { name: view.other.name })}
      read={(format, language) => pairs.exportPage(view.allianceId, format, language)}
      notice={(state, retry) => <PairNotice state={state} onRetry={retry} />}
    />
  );
};
