import { useCallback } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { LatePart } from '../../ui/LatePart.tsx';
import { useTab } from '../tab-context.tsx';
import type { ReciprocityForms } from './forms.ts';
import { loadForms } from './load-forms.ts';
import { ReciprocityFormsWordsContext } from './reciprocity-page.tsx';

type LateFormProps = { readonly children: (forms: ReciprocityForms) => ReactNode };

/** One of the forms, once it is here. */
export const LateForm = ({ children }: LateFormProps): ReactElement => {
  const { locale } = useTab().host;
  const load = useCallback(() => loadForms(locale), [locale]);
  return (
    <LatePart load={load} waiting={null}>
      {({ forms, words }) => (
        <ReciprocityFormsWordsContext value={words}>{children(forms)}</ReciprocityFormsWordsContext>
      )}
    </LatePart>
  );
};
