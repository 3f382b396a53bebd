import type { ReactElement } from 'react';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { StageLine } from '../../ui/StageLine.tsx';
import { useAllianceWords, useTabWords } from '../tab-context.tsx';
import { BackButton } from './BackButton.tsx';
import { FacilitatorLine } from './facilitator/FacilitatorLine.tsx';

const stages = ['writing', 'drafting', 'proposed', 'in-force'] as const;

type AllianceHeaderProps = {
  readonly teamId: TeamId;
  readonly view: TeamAllianceView;
  /** `edit`: a new text is written while a version stands. */
  readonly mode: 'stage' | 'edit';
  readonly onBack: () => void;
};

/** Whose alliance this is, who sees it, how far it has come, and who facilitates. */
export const AllianceHeader = ({ teamId, view, mode, onBack }: AllianceHeaderProps): ReactElement => {
  const words = useTabWords();
  const allianceWords = useAllianceWords();
  const team = view.team.name;
  const stage = mode === 'edit' ? 'drafting' : view.stage;
  return (
    <>
      {mode === 'edit' && <BackButton onBack={onBack} />}
      <PageHeader
        title={words(mode === 'edit' ? 'edit.title' : 'page.title', { team })}
        who={words(view.stage === 'writing' ? 'who.writing' : 'who.team', { team })}
        place={placeOf(view, mode)}
      />
      <StageLine
        label={allianceWords('stage.label')}
        stages={stages.map((one) => allianceWords(`stage.${one}`))}
        current={stages.indexOf(stage)}
      />
      <FacilitatorLine teamId={teamId} view={view} stage={stage} />
    </>
  );
};

/** Coming into force changes a word on the page, not the page. */
const placeOf = ({ stage }: TeamAllianceView, mode: AllianceHeaderProps['mode']): string => {
  if (mode === 'edit') return mode;
  return stage === 'in-force' ? 'proposed' : stage;
};
