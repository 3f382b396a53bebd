import { useQueryClient } from '@tanstack/react-query';
import type { TeamId } from '#domain/shared/ids.ts';

/** A victory of an earlier week, which no reply to an act holds: to be read anew after one. */
export const useVictoryCache = (teamId: TeamId, id: string): { readonly reload: () => Promise<unknown> } => {
  const queries = useQueryClient();
  return { reload: () => queries.invalidateQueries({ queryKey: ['victory', teamId, id] }) };
};
