import { checkInEn } from '#messages/check-in/en.ts';
import { insightsEn } from '#messages/insights/en.ts';

export const insightsCataloguesEn = { insights: insightsEn, checkIn: checkInEn };
