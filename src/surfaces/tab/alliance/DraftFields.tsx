import type { ReactElement } from 'react';
import { evidenceLimit, longTextLimit } from '#domain/shared/text.ts';
import { TextField } from '../../ui/autosave/TextField.tsx';
import { usePromptWords, useTabWords } from '../tab-context.tsx';
import type { DraftText } from './use-draft-section.ts';

type DraftFieldsProps = {
  readonly value: DraftText;
  readonly onEdit: (value: DraftText) => void;
  readonly onLeave: () => void;
};

/** What a section agrees on, and how one would know. */
export const DraftFields = ({ value, onEdit, onLeave }: DraftFieldsProps): ReactElement => {
  const words = useTabWords();
  const prompts = usePromptWords();
  return (
    <>
      <TextField
        label={words('draft.text')}
        value={value.text}
        limit={longTextLimit}
        rows={6}
        onEdit={(text) => {
          onEdit({ ...value, text });
        }}
        onLeave={onLeave}
      />
      <TextField
        label={prompts('evidence')}
        value={value.evidence}
        limit={evidenceLimit}
        rows={2}
        onEdit={(evidence) => {
          onEdit({ ...value, evidence });
        }}
        onLeave={onLeave}
      />
    </>
  );
};
