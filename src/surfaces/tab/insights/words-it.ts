import { checkInIt } from '#messages/check-in/it.ts';
import { insightsIt } from '#messages/insights/it.ts';

export const insightsCataloguesIt = { insights: insightsIt, checkIn: checkInIt };
