/** Where the rail of Teams lies above the channel instead of beside it. */
export const narrowRail = '@media (max-width: 900px)';
