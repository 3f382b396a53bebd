import type { ReactElement } from 'react';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { ExportSection } from '../ExportSection.tsx';
import { useAgreedWords, useTab, useTabWords } from '../tab-context.tsx';
import { ActNotice } from './ActNotice.tsx';

type TeamExportProps = { readonly teamId: TeamId; readonly view: TeamAllianceView };

/** The team's agreement as one page to print or to keep. */
export const TeamExport = ({ teamId, view }: TeamExportProps): ReactElement => {
  const words = useAgreedWords();
  const tabWords = useTabWords();
  const { alliances } = useTab();
  return (
    <ExportSection
      text={words('export.text')}
      name={tabWords('page.title', { team: view.team.name })}
      read={(format, language) => alliances.exportPage(teamId, format, language)}
      notice={(state, retry) => <ActNotice state={state} onRetry={retry} />}
    />
  );
};
