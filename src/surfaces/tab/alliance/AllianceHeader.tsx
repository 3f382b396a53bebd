import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactElement } from 'react';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { StageLine } from '../../ui/StageLine.tsx';
import { useAllianceWords, useTabWords } from '../tab-context.tsx';

const stages = ['writing', 'drafting', 'proposed', 'in-force'] as const;

type AllianceHeaderProps = {
  readonly view: TeamAllianceView;
  /** `edit`: a new text is written while a version stands. */
  readonly mode: 'stage' | 'edit';
  readonly onBack: () => void;
};

/** Whose alliance this is, who sees it, and how far it has come. */
export const AllianceHeader = ({ view, mode, onBack }: AllianceHeaderProps): ReactElement => {
  const words = useTabWords();
  const allianceWords = useAllianceWords();
  const team = view.team.name;
  const stage = mode === 'edit' ? 'drafting' : view.stage;
  return (
    <>
      {mode === 'edit' && (
        <div>
          <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
            {words('edit.back')}
          </Button>
        </div>
      )}
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
    </>
  );
};

/** Coming into force changes a word on the page, not the page. */
const placeOf = ({ stage }: TeamAllianceView, mode: AllianceHeaderProps['mode']): string => {
  if (mode === 'edit') return mode;
  return stage === 'in-force' ? 'proposed' : stage;
};
