import { useTabWords } from '../../tab-context.tsx';
import { nameOf } from '../read-view.ts';
import { useDrafting } from './drafting-page.tsx';
import type { Note } from './notes.ts';

/** Says who wrote a note, also of those who have left the team. */
export const useAuthor = (): ((note: Pick<Note, 'personId'>) => string) => {
  const words = useTabWords();
  const { view } = useDrafting();
  return ({ personId }) => nameOf(view, personId) ?? words('person.gone');
};
