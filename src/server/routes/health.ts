import type { CheckReadiness } from '../readiness.ts';
import { ok, problem } from '../route.ts';
import type { Route } from '../route.ts';

/** For whoever runs us: `/healthz` says that we run, `/readyz` that what we depend on answers too, or what does not. */
export const healthRoutes = ({ checkReadiness }: { checkReadiness: CheckReadiness }): readonly Route[] => [
  {
    method: 'GET',
    path: '/healthz',
    access: 'public',
    shows: 'Alive',
    handle: () => Promise.resolve(ok({ status: 'alive' })),
  },
  {
    method: 'GET',
    path: '/readyz',
    access: 'public',
    shows: 'Ready',
    handle: async () => {
      const readiness = await checkReadiness();
      return readiness.kind === 'ready' ? ok({ status: 'ready' }) : problem('unavailable', readiness.out);
    },
  },
];
