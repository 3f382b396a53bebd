import { z } from 'zod';
import { parseAllianceId, parseCounterpartKey, parsePersonId, parseTeamId, parseTenantId } from '#domain/shared/ids.ts';

const branded = <Id>(parse: (value: string) => Id | undefined, name: string) =>
  z.string().transform((value, context): Id => {
    const id = parse(value);
    if (id !== undefined) return id;
    context.addIssue({ code: 'custom', message: `not a ${name}` });
    return z.NEVER;
  });

export const tenantIdSchema = branded(parseTenantId, 'tenant id');
export const teamIdSchema = branded(parseTeamId, 'team id');
export const allianceIdSchema = branded(parseAllianceId, 'alliance id');
export const personIdSchema = branded(parsePersonId, 'person id');
export const counterpartKeySchema = branded(parseCounterpartKey, 'counterpart key');
