import { nestedAppAuth } from '@microsoft/teams-js';

/** Once Teams has been met: whether it signs a tab in to other services itself; where it does not, only our own API can be reached. */
export const hasNestedAppAuth = (): boolean => nestedAppAuth.isNAAChannelRecommended();
